package dev.sandbank.application.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets that look random, never repeat, and are the same in every run of a test. */
public final class CountingSecrets implements Secrets {

    private static final int MARK_BYTES = 32;
    private static final byte MASK = 0x5a;

    private final AtomicLong counter = new AtomicLong();
    private final SecretKeySpec key;

    public CountingSecrets() {
        this("installation one");
    }

    /** The secrets of another installation: the same texts give other bytes. */
    public CountingSecrets(String installation) {
        key = new SecretKeySpec(installation.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    @Override
    public byte[] random(int bytes) {
        ByteBuffer filled = ByteBuffer.allocate(bytes);
        while (filled.hasRemaining()) {
            byte[] block = hmac("random", Long.toString(counter.incrementAndGet()));
            filled.put(block, 0, Math.min(block.length, filled.remaining()));
        }
        return filled.array();
    }

    @Override
    public byte[] derive(String purpose, String from) {
        return hmac(purpose, from);
    }

    @Override
    public byte[] seal(String purpose, byte[] content) {
        ByteBuffer sealed = ByteBuffer.allocate(MARK_BYTES + content.length);
        return sealed.put(markOf(purpose, content)).put(masked(content)).array();
    }

    @Override
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        byte[] content = masked(Arrays.copyOfRange(sealed, MARK_BYTES, sealed.length));
        return Arrays.equals(markOf(purpose, content), Arrays.copyOf(sealed, MARK_BYTES))
                ? Optional.of(content)
                : Optional.empty();
    }

    private byte[] markOf(String purpose, byte[] content) {
        return hmac("seal of " + purpose, new String(content, StandardCharsets.ISO_8859_1));
    }

    private static byte[] masked(byte[] content) {
        byte[] masked = content.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= MASK;
        }
        return masked;
    }

    private byte[] hmac(String purpose, String from) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(from.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
