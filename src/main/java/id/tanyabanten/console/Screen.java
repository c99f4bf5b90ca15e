package id.tanyabanten.console;

import id.tanyabanten.reply.PlainReply;
import id.tanyabanten.reply.Reply;
import java.io.PrintStream;

/**
 * Where a person reads.
 *
 * @param isTerminal whether a person sits there who may be prompted
 * @param showsBold whether it shows bold letters
 */
public record Screen(PrintStream out, boolean isTerminal, boolean showsBold) {

  public void show(Reply reply) {
    PlainReply look = showsBold ? PlainReply.bold() : PlainReply.bare();
    out.println(look.text(reply));
  }

  /** Asks for the next line, where somebody is there to be asked. */
  void prompt(String text) {
    if (isTerminal) {
      out.print(text);
      out.flush();
    }
  }

  /** Leaves the line of a prompt that was not answered. */
  public void leavePrompt() {
    if (isTerminal) {
      out.println();
    }
  }
}
