package id.tanyabanten.telegram;

import java.util.List;

/**
 * A message to be sent.
 *
 * @param html in the few tags that Telegram knows
 * @param plain the same without markup, should Telegram refuse the other
 */
record OutgoingMessage(String html, String plain, List<Button> buttons) {

  OutgoingMessage {
    buttons = List.copyOf(buttons);
  }

  /**
   * A button below a message.
   *
   * @param press what comes back when it is pressed, at most 64 bytes
   */
  record Button(String label, String press) {}

  OutgoingMessage with(List<Button> others) {
    return new OutgoingMessage(html, plain, others);
  }
}
