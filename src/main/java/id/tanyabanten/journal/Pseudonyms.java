package id.tanyabanten.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for askers that tell one from another and lead back to nobody without the key. With the key
 * lost, everybody gets a new name: counts start anew, and what an asker may see or have erased can
 * no longer be found.
 */
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";

  /** Keeps this use of the key apart from others that may come. */
  private static final String PURPOSE = "asker:";

  /** Short enough to read; two of a million askers share one with a chance of 1 in 37 million. */
  private static final int BYTES = 8;

  private final SecretKeySpec key;

  private Pseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Reads the key, which is made where there is none. */
  public static Pseudonyms keyedBy(Path keyFile) {
    return new Pseudonyms(KeyFile.readOrMake(keyFile));
  }

  public String of(String askerId) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] code = mac.doFinal((PURPOSE + askerId).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(code, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no " + ALGORITHM + " on this platform", e);
    }
  }
}
