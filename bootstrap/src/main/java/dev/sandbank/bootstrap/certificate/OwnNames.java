package dev.sandbank.bootstrap.certificate;

import dev.sandbank.application.support.Network;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names and addresses by which a server may be reached, in the form of certificates. */
final class OwnNames {

    private static final Pattern NAME =
            Pattern.compile("(?!-)[a-z0-9-]{1,63}(?<!-)(\\.(?!-)[a-z0-9-]{1,63}(?<!-)){0,10}");

    private OwnNames() {}

    /**
     * The names of a server.
     *
     * @param host the address that it listens on
     * @param publicUrl how the outside reaches it; null if by no other address
     */
    static List<String> of(String host, @Nullable String publicUrl) {
        Set<String> names = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "::1"));
        add(names, host);
        add(names, machine());
        if (publicUrl != null) {
            add(names, URI.create(publicUrl).getHost());
        }
        return List.copyOf(names);
    }

    private static void add(Set<String> names, String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        InetAddress address = Network.addressIn(bare).orElse(null);
        if (address == null) {
            String name = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            if (NAME.matcher(name).matches()) {
                names.add(name);
            }
        } else if (!address.isAnyLocalAddress() && !address.isLoopbackAddress()) {
            names.add(address.getHostAddress());
        }
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
