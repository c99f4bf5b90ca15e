package id.tanyabanten.telegram.loopback;

/**
 * How a server is to be started.
 *
 * @param port 0 for any that is free
 * @param prefix a path that all addresses begin with, as behind a proxy; empty or like "/telegram"
 * @param username the bot's, without @
 * @param firstUpdate the id of the first update
 */
public record LoopbackOptions(
    int port, String token, String prefix, String username, long firstUpdate) {

  public static final LoopbackOptions USUAL =
      new LoopbackOptions(0, "1:loopback", "", "tanya_banten_bot", 1000);

  public LoopbackOptions withPort(int number) {
    return new LoopbackOptions(number, token, prefix, username, firstUpdate);
  }

  public LoopbackOptions withToken(String text) {
    return new LoopbackOptions(port, text, prefix, username, firstUpdate);
  }

  public LoopbackOptions withPrefix(String path) {
    return new LoopbackOptions(port, token, path, username, firstUpdate);
  }

  public LoopbackOptions withUsername(String name) {
    return new LoopbackOptions(port, token, prefix, name, firstUpdate);
  }

  public LoopbackOptions withFirstUpdate(long id) {
    return new LoopbackOptions(port, token, prefix, username, id);
  }

  /** Telegram's tokens begin with it. */
  long botId() {
    String digits = token.replaceFirst(":.*", "");
    return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 1;
  }
}
