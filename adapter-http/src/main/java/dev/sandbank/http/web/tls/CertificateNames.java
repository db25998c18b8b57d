package dev.sandbank.http.web.tls;

import dev.sandbank.application.support.Network;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that a certificate is for (RFC 9525 section 6.3): a star stands for one whole label, the first. */
record CertificateNames(List<String> names) {

    CertificateNames {
        names = List.copyOf(names);
    }

    /** Whether a host in a request is one of them. */
    boolean cover(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        Optional<InetAddress> address = Network.addressIn(bare);
        if (address.isPresent()) {
            return names.stream().anyMatch(name -> Network.addressIn(name).equals(address));
        }
        String asked = bare.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return names.contains(asked) || names.contains("*" + asked.substring(Math.max(asked.indexOf('.'), 0)));
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
