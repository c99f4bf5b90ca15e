package id.tanyabanten.telegram;

import id.tanyabanten.journal.LoggedQuestion;
import id.tanyabanten.journal.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to be done about an update.
 *
 * @param to the updates that are answered by it, the first of which the sends are noted at
 * @param messages none where nothing is to be said
 * @param question to be logged, where one was asked
 * @param remembered how the conversation goes on once it is said
 */
record Response(
    List<Waiting> to,
    List<OutgoingMessage> messages,
    Optional<LoggedQuestion> question,
    UnaryOperator<Conversation> remembered) {

  Response {
    to = List.copyOf(to);
    messages = List.copyOf(messages);
  }

  static Response silence(Waiting to) {
    return new Response(List.of(to), List.of(), Optional.empty(), UnaryOperator.identity());
  }

  static Response saying(Waiting to, List<OutgoingMessage> messages) {
    return new Response(List.of(to), messages, Optional.empty(), UnaryOperator.identity());
  }

  Response remembering(UnaryOperator<Conversation> change) {
    return new Response(to, messages, question, change);
  }
}
