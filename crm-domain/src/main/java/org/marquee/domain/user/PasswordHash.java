package org.marquee.domain.user;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: PBKDF2 with a salt of its own for each, as
 * {@code PBKDF2WithHmacSHA512:iterations:salt:hash}. A check costs a tenth of a second of one core on purpose.
 */
public final class PasswordHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final int LONGEST = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a password is checked against when there is no such user, so that the answer takes as long. */
    private static final String NOBODYS = of("nobody");

    private PasswordHash() {}

    /** The form to keep. */
    public static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return String.join(
                ":", ALGORITHM, Integer.toString(ITERATIONS), text(salt), text(hash(password, salt, ITERATIONS)));
    }

    /**
     * Whether it is the password that was kept.
     *
     * @param kept null for a user who has none or does not exist: the answer is no, and takes as long
     */
    public static boolean matches(String password, String kept) {
        String[] parts = (kept == null ? NOBODYS : kept).split(":", -1);
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalArgumentException("This is no password hash of ours.");
        }
        byte[] actual = hash(password, bytes(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(actual, bytes(parts[3])) && kept != null && password.length() <= LONGEST;
    }

    private static byte[] hash(String password, byte[] salt, int iterations) {
        // The same letters typed on another keyboard may arrive in another normal form.
        String text =
                Normalizer.normalize(password.substring(0, Math.min(password.length(), LONGEST)), Normalizer.Form.NFC);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(text.toCharArray(), salt, iterations, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM + ".", missing);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
