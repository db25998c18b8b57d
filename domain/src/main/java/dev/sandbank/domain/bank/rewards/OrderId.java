package dev.sandbank.domain.bank.rewards;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The name of a booked redemption: 8 decimal digits, the first not zero; unique in a space. */
public record OrderId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{7}");
    private static final int LEAST = 10_000_000;
    private static final int COUNT = 90_000_000;

    public OrderId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an order id has 8 digits");
        }
    }

    /** The ids made from random bytes, one from every four bytes; the caller takes the first one that is free. */
    public static List<OrderId> candidates(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return IntStream.range(0, bytes.length / Integer.BYTES)
                .mapToObj(i -> Integer.remainderUnsigned(buffer.getInt(i * Integer.BYTES), COUNT) + LEAST)
                .map(number -> new OrderId(Integer.toString(number)))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
