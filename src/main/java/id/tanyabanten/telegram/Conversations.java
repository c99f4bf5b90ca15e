package id.tanyabanten.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The conversations that go on, each of one asker in one chat. In memory only. */
final class Conversations {

  /** After that a question stands alone. */
  private static final Duration LIFE = Duration.ofMinutes(30);

  /** A conversation holds the beginnings of five questions: 10 MB at the most. */
  private static final long MOST = 2_000;

  private record Key(long chat, long asker) {

    static Key of(Origin origin) {
      return new Key(origin.chat(), origin.sender());
    }
  }

  private final Cache<Key, Conversation> conversations =
      Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

  Conversation at(Origin origin) {
    return Optional.ofNullable(conversations.getIfPresent(Key.of(origin)))
        .orElse(Conversation.NONE);
  }

  void change(Origin origin, UnaryOperator<Conversation> change) {
    conversations.put(Key.of(origin), change.apply(at(origin)));
  }

  void forget(Origin origin) {
    conversations.invalidate(Key.of(origin));
  }
}
