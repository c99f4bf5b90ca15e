package id.tanyabanten.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what waits in the inbox: it holds names and ids that the database must not tell. */
public final class PayloadCipher {

  private static final String ALGORITHM = "AES/GCM/NoPadding";

  /** As NIST SP 800-38D recommends for random ones. */
  private static final int NONCE_BYTES = 12;

  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  public PayloadCipher(KeyedSecret secret) {
    this.key = new SecretKeySpec(secret.code("inbox", ""), "AES");
  }

  byte[] encrypt(String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] hidden =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(NONCE_BYTES + hidden.length).put(nonce).put(hidden).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no " + ALGORITHM + " on this platform", e);
    }
  }

  /** Nothing where it was encrypted with another key, or damaged. */
  Optional<String> decrypt(byte[] payload) {
    if (payload.length <= NONCE_BYTES) {
      return Optional.empty();
    }
    ByteBuffer whole = ByteBuffer.wrap(payload);
    byte[] nonce = new byte[NONCE_BYTES];
    byte[] hidden = new byte[payload.length - NONCE_BYTES];
    whole.get(nonce).get(hidden);
    try {
      byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(hidden);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no " + ALGORITHM + " on this platform", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
