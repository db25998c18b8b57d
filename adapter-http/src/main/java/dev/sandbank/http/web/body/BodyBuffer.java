package dev.sandbank.http.web.body;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of one body as they arrive. It grows with the bytes that arrived, not with the announced length. */
final class BodyBuffer {

    private static final byte[] NOTHING = {};

    private final int most;
    private final BodyBudget budget;
    private byte[] bytes = NOTHING;
    private int length;
    private int reserved;
    private long discarded;

    /**
     * An empty buffer.
     *
     * @param most the maximum number of bytes; later bytes are discarded
     */
    BodyBuffer(int most, BodyBudget budget) {
        this.most = most;
        this.budget = budget;
    }

    /** Adds bytes; false if there is no memory for them. */
    boolean take(ByteBuffer more) {
        int count = more.remaining();
        if (discarded > 0 || length + count > most) {
            discarded += count;
            clear();
            return true;
        }
        if (length + count > bytes.length && !grow(length + count)) {
            return false;
        }
        more.get(bytes, length, count);
        length += count;
        return true;
    }

    /** Whether more bytes arrived than the maximum; then it holds nothing. */
    boolean isTooLarge() {
        return discarded > 0;
    }

    /** The number of bytes that arrived, also of discarded ones. */
    long received() {
        return length + discarded;
    }

    /** Whether its memory counts in the budget, so that it must be cleared when it is no longer needed. */
    boolean isCounted() {
        return reserved > 0;
    }

    /** The body. */
    ByteBuffer whole() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** Frees the bytes. */
    void clear() {
        discarded += length;
        length = 0;
        bytes = NOTHING;
        budget.release(reserved);
        reserved = 0;
    }

    private boolean grow(int wanted) {
        int capacity = Math.min(most, Math.max(wanted, bytes.length * 2));
        if (capacity > BodyLimits.SMALL) {
            if (!budget.reserve(capacity - reserved)) {
                return false;
            }
            reserved = capacity;
        }
        bytes = Arrays.copyOf(bytes, capacity);
        return true;
    }
}
