package dev.sandbank.domain.secret;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The IP address that a request comes from. For IPv6 only the network counts (the first 64 bits), because somebody who
 * has one address of a network can use all of them.
 */
public record Source(String address) {

    /** The maximum length of an address, in characters. */
    public static final int MAX_LENGTH = 64;

    private static final int NETWORK_BYTES = 8;

    public Source {
        if (address.isEmpty() || address.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a source must have 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** The source of an address. */
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
