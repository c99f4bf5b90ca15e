package id.tanyabanten.journal;

/**
 * What the operator may set for the log.
 *
 * @param keepDays how many days a question stays, 1 or more
 */
public record JournalSettings(int keepDays) {

  public JournalSettings {
    if (keepDays < 1) {
      throw new IllegalArgumentException("keepDays " + keepDays);
    }
  }
}
