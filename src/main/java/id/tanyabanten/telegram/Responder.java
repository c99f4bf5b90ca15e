package id.tanyabanten.telegram;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Question;
import id.tanyabanten.journal.Asker;
import id.tanyabanten.journal.LoggedExchange;
import id.tanyabanten.journal.Pseudonyms;
import id.tanyabanten.journal.Waiting;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Block;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.reply.Reply;
import id.tanyabanten.reply.ReplyWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Decides what is said to an update. */
final class Responder {

  /** As Telegram allows it in links to a bot. */
  private static final Pattern CAMPAIGN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Answerer answerer;
  private final CommandReplies commands;
  private final Pseudonyms pseudonyms;
  private final Conversations conversations;
  private final Consumer<String> forget;

  /**
   * @param forget deletes all that the asker of this pseudonym ever asked
   */
  Responder(
      Answerer answerer,
      CommandReplies commands,
      Pseudonyms pseudonyms,
      Conversations conversations,
      Consumer<String> forget) {
    this.answerer = answerer;
    this.commands = commands;
    this.pseudonyms = pseudonyms;
    this.conversations = conversations;
    this.forget = forget;
  }

  /** A question that was typed. */
  Response toQuestion(Incoming.Asked asked, WholeQuestion.Text whole) {
    Optional<String> notice =
        asked.manner() == Incoming.Manner.CAPTION ? Optional.of("caption") : Optional.empty();
    return answer(asked.origin(), whole, notice, asked.album());
  }

  /** A question that a button asks; which one is said, since nobody typed it. */
  Response toSuggestion(Waiting waiting, Origin origin, String question) {
    WholeQuestion.Text text = new WholeQuestion.Text(List.of(waiting), question);
    return answer(origin, text, Optional.of("asked"), Optional.empty());
  }

  private Response answer(
      Origin origin, WholeQuestion.Text text, Optional<String> notice, Optional<String> album) {
    Conversation conversation = conversations.at(origin);
    Question question =
        new Question(
            text.text(),
            conversation.turns().latest(),
            text.from().get(0).received(),
            language(origin));
    Exchange exchange = Exchange.of(question, answerer);
    Language language = exchange.answer().language();
    Conversation after = conversation.with(question, language, conversationId(origin, question));
    Asker asker =
        new Asker(asker(origin), origin.kind(), after.campaign(), Optional.of(after.id()));
    return new Response(
        text.from(),
        HtmlReply.messages(blocks(exchange, notice)),
        Optional.of(LoggedExchange.of(exchange, asker)),
        before -> before.with(question, language, after.id()).withAlbum(album));
  }

  private static List<Block> blocks(Exchange exchange, Optional<String> notice) {
    List<Block> blocks = new ArrayList<>();
    notice.ifPresent(
        key -> {
          ChatTexts texts = new ChatTexts(exchange.answer().language());
          blocks.add(new Block.Line(texts.text(key, exchange.question().text())));
          blocks.add(new Block.Gap());
        });
    blocks.addAll(exchange.reply().blocks());
    return blocks;
  }

  private String conversationId(Origin origin, Question question) {
    return pseudonyms.ofConversation(
        origin.chat() + " " + origin.sender() + " " + question.askedAt());
  }

  private String asker(Origin origin) {
    return pseudonyms.of("telegram " + origin.sender());
  }

  Response toCommand(Incoming.Commanded commanded, Waiting waiting) {
    Origin origin = commanded.origin();
    Language language = language(origin);
    return switch (commanded.command()) {
      case START ->
          Response.saying(waiting, commands.start(language))
              .remembering(conversation -> from(commanded.argument(), conversation));
      case HELP -> Response.saying(waiting, commands.help(language));
      case SOURCES -> Response.saying(waiting, commands.sources(language));
      case PRIVACY -> Response.saying(waiting, commands.privacy(language));
      case FORGET -> {
        forget.accept(asker(origin));
        yield Response.saying(waiting, commands.forgotten(language))
            .remembering(conversation -> Conversation.NONE);
      }
      case UNKNOWN -> Response.saying(waiting, commands.unknown(language));
    };
  }

  private static Conversation from(String argument, Conversation conversation) {
    return CAMPAIGN.matcher(argument).matches() ? conversation.from(argument) : conversation;
  }

  /** Once for an album, however many pictures it has. */
  Response toWordless(Incoming.Wordless wordless, Waiting waiting) {
    Origin origin = wordless.origin();
    boolean isSaid =
        wordless.album().isPresent() && wordless.album().equals(conversations.at(origin).album());
    return isSaid
        ? Response.silence(waiting)
        : Response.saying(waiting, commands.wordless(language(origin)))
            .remembering(conversation -> conversation.withAlbum(wordless.album()));
  }

  /** Something broke while this was answered. */
  Response apology(Origin origin, Waiting waiting) {
    Reply reply = new ReplyWriter().write(new Answer.Failed(language(origin)));
    return Response.saying(waiting, HtmlReply.messages(reply));
  }

  /** That of the latest question, else that of the asker's Telegram. */
  Language language(Origin origin) {
    return conversations
        .at(origin)
        .language()
        .orElseGet(() -> ChatTexts.language(origin.languageCode()));
  }
}
