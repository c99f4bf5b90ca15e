package id.tanyabanten.telegram;

/** Whoever runs the bot, to be told what happens to it. */
@FunctionalInterface
public interface Operator {

  /**
   * @param detail what the event names, free of secrets
   */
  void told(Event event, String detail);
}
