package id.tanyabanten.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What became of a request to the Bot API. */
sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  /** Not done: Telegram wants fewer requests. */
  record Limited<T>(Duration pause) implements Outcome<T> {}

  /**
   * Not done, and never will be as it stands.
   *
   * @param code as HTTP has them
   * @param movedTo the chat's new id, where that is the reason
   */
  record Refused<T>(int code, String why, Optional<Long> movedTo) implements Outcome<T> {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    /** Telegram answers the first for a token that it revoked, the second for one it never knew. */
    boolean isOfToken() {
      return code == UNAUTHORIZED || code == NOT_FOUND;
    }

    boolean isOfAsker() {
      return code == FORBIDDEN;
    }

    boolean isConflict() {
      return code == CONFLICT;
    }
  }

  /** No answer, or none that can be read: perhaps done, perhaps not. */
  record Unclear<T>(String cause) implements Outcome<T> {}

  /** The same with the value made into another. */
  default <S> Outcome<S> map(Function<T, S> function) {
    if (this instanceof Done<T> done) {
      return new Done<>(function.apply(done.value()));
    }
    if (this instanceof Limited<T> limited) {
      return new Limited<>(limited.pause());
    }
    if (this instanceof Refused<T> refused) {
      return new Refused<>(refused.code(), refused.why(), refused.movedTo());
    }
    return new Unclear<>(((Unclear<T>) this).cause());
  }
}
