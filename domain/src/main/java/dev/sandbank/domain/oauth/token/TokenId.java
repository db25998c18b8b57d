package dev.sandbank.domain.oauth.token;

import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a token or code: 26 characters of base 32, made of 48 bits of time in milliseconds and 80 random
 * bits. Ids sort by the time they were made, so a store appends new ids at the end of its index.
 */
public record TokenId(String value) implements Comparable<TokenId> {

    /** The length of an id, in characters. */
    public static final int LENGTH = 26;

    /** The number of random bytes in an id. */
    public static final int RANDOM_BYTES = 10;

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    public TokenId {
        if (!couldBe(value)) {
            throw new IllegalArgumentException("not a token id");
        }
    }

    /** The id of something made at {@code now}. */
    public static TokenId of(Instant now, byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("a token id takes " + RANDOM_BYTES + " random bytes");
        }
        char[] text = new char[LENGTH];
        write(text, 0, 10, now.toEpochMilli());
        write(text, 10, 8, fortyBits(random, 0));
        write(text, 18, 8, fortyBits(random, 5));
        return new TokenId(new String(text));
    }

    /** Whether a text has the form of an id. */
    public static boolean couldBe(String text) {
        // This is no regular expression, because every bearer check runs it and it must be fast.
        if (text.length() != LENGTH || text.charAt(0) > '7') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long fortyBits(byte[] bytes, int from) {
        return new BigInteger(1, bytes, from, 5).longValueExact();
    }

    private static void write(char[] text, int from, int digits, long number) {
        long rest = number;
        for (int i = from + digits - 1; i >= from; i--) {
            text[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
    }

    @Override
    public int compareTo(TokenId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
