package dev.sandbank.application.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address, or all that begin with the same bits.
 *
 * @param prefix how many leading bits count
 */
public record Network(InetAddress address, int prefix) {

    // The library's parser would ask a name server about any other text.
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    /**
     * Reads {@code 10.0.0.7}, {@code 10.0.0.0/8} or {@code 2001:db8::/32}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Network parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        InetAddress parsed = addressIn(address).orElseThrow(() -> wrong(text));
        int bits = parsed.getAddress().length * Byte.SIZE;
        if (slash < 0) {
            return new Network(parsed, bits);
        }
        String prefix = text.substring(slash + 1);
        if (!prefix.matches("\\d{1,3}") || Digits.whole(prefix) > bits) {
            throw wrong(text);
        }
        return new Network(parsed, Digits.whole(prefix));
    }

    /** The address that a text is; empty if it is none, such as a name. */
    public static Optional<InetAddress> addressIn(String text) {
        try {
            return LITERAL.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whether an address is one of these. */
    public boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("must be an address or a network such as 10.0.0.0/8, not '" + text + "'");
    }
}
