package dev.sandbank.domain.secret;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a request comes from, as far as it can be told: an IP address. Of an IPv6 address only the network counts (the
 * first 64 bits), because whoever has one of its addresses has all of them.
 */
public record Source(String address) {

    /** Longest text of an address, in characters. */
    public static final int MAX_LENGTH = 64;

    private static final int NETWORK_BYTES = 8;

    public Source {
        if (address.isEmpty() || address.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a source must have 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** The source that an address stands for. */
    public static Source of(InetAddress address) {
        return new Source(
                address instanceof Inet6Address && !address.isLoopbackAddress()
                        ? networkOf(address).getHostAddress() + "/64"
                        : address.getHostAddress());
    }

    private static InetAddress networkOf(InetAddress address) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }

    @Override
    public String toString() {
        return address;
    }
}
