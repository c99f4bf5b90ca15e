package id.tanyabanten.telegram;

/** What the operator is told while the bot runs. The wording of each is a text of the caller's. */
public enum Event {
  /** The bot is on; its name. */
  STARTED(false),
  /** In so many chats something waits since the last run. */
  LEFT_OVER(false),
  /** The menu of commands or the description could not be set; the cause. */
  MENU_NOT_SET(true),
  /** Telegram can't be reached; the cause. */
  UNREACHABLE(true),
  REACHABLE_AGAIN(false),
  /** Another bot runs with the same token. */
  CONFLICT(true),
  /** A webhook is set, so that nothing can be polled. */
  WEBHOOK_SET(true),
  /** Telegram wants fewer requests; seconds to wait. */
  SLOWED_DOWN(true),
  /** Telegram does not know the token. */
  TOKEN_REFUSED(true),
  /** A message could not be sent now, and is tried again; the cause. */
  SEND_DELAYED(true),
  /** A message that Telegram does not take; the cause. */
  SEND_REFUSED(true),
  /** Whoever asked has blocked the bot, or is gone. */
  ASKER_GONE(false),
  /** An update from which nothing can be read; its id. */
  UPDATE_UNREADABLE(true),
  /** What the inbox or the log can't keep; the file. */
  JOURNAL_UNWRITABLE(true);

  private final boolean warning;

  Event(boolean warning) {
    this.warning = warning;
  }

  public boolean isWarning() {
    return warning;
  }
}
