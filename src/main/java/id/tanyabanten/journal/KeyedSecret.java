package id.tanyabanten.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret key of the data folder, from which a code of its own is made for each use. */
public final class KeyedSecret {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private KeyedSecret(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Reads the key, which is made where there is none. */
  public static KeyedSecret in(Path keyFile) {
    return new KeyedSecret(KeyFile.readOrMake(keyFile));
  }

  /**
   * 32 bytes that nobody can work out without the key.
   *
   * @param purpose keeps one use of the key apart from another
   */
  byte[] code(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal((purpose + ":" + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no " + ALGORITHM + " on this platform", e);
    }
  }
}
