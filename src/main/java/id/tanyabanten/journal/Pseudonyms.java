package id.tanyabanten.journal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Names for askers and chats that tell one from another and lead back to nobody without the key.
 * With the key lost, everybody gets a new name: counts start anew, and what an asker may see or
 * have erased can no longer be found.
 */
public final class Pseudonyms {

  /** Short enough to read; two of a million askers share one with a chance of 1 in 37 million. */
  private static final int BYTES = 8;

  private final KeyedSecret secret;

  public Pseudonyms(KeyedSecret secret) {
    this.secret = secret;
  }

  /** Reads the key, which is made where there is none. */
  public static Pseudonyms keyedBy(Path keyFile) {
    return new Pseudonyms(KeyedSecret.in(keyFile));
  }

  /** Whoever asks. */
  public String of(String askerId) {
    return name("asker", askerId);
  }

  /** Where it is asked: what belongs to one chat is answered one after another. */
  public String ofChat(String chatId) {
    return name("chat", chatId);
  }

  /** Turns that lean on each other. */
  public String ofConversation(String conversationId) {
    return name("conversation", conversationId);
  }

  /** A question and its message. */
  public String ofWords(String words) {
    return name("words", words);
  }

  private String name(String purpose, String id) {
    return HexFormat.of().formatHex(Arrays.copyOf(secret.code(purpose, id), BYTES));
  }
}
