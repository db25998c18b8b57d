package dev.sandbank.certificate.authority;

import dev.sandbank.application.support.Network;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;

/**
 * The names that the authority for servers can sign for (RFC 5280 section 4.2.1.10). Whoever steals its key gains no
 * certificate for a name of the world that is not in the list.
 */
final class PermittedNames {

    /** Names that nobody can own (RFC 6761, RFC 6762, RFC 8375). */
    private static final List<String> OF_NOBODY = List.of("localhost", "test", "local", "internal", "home.arpa");

    /** Addresses that lead nowhere from outside. */
    private static final List<String> INSIDE = List.of(
            "127.0.0.0/8",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "169.254.0.0/16",
            "::1/128",
            "fc00::/7",
            "fe80::/10");

    private PermittedNames() {}

    /** Permits these names and addresses, and all that nobody else can own. */
    static NameConstraints with(Collection<String> names) {
        List<GeneralSubtree> permitted = new ArrayList<>();
        OF_NOBODY.forEach(name -> permitted.add(domain(name)));
        INSIDE.forEach(network -> permitted.add(network(network)));
        names.forEach(
                name -> permitted.add(address(name).map(PermittedNames::single).orElseGet(() -> domain(name))));
        return new NameConstraints(permitted.toArray(new GeneralSubtree[0]), null);
    }

    /** The address that a name is; empty for a name in letters. */
    static Optional<InetAddress> address(String name) {
        return Network.addressIn(name);
    }

    private static GeneralSubtree domain(String name) {
        return new GeneralSubtree(new GeneralName(GeneralName.dNSName, name));
    }

    private static GeneralSubtree network(String text) {
        return new GeneralSubtree(new GeneralName(GeneralName.iPAddress, text));
    }

    private static GeneralSubtree single(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] withMask = new byte[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            withMask[i] = bytes[i];
            withMask[bytes.length + i] = (byte) 0xff;
        }
        return new GeneralSubtree(new GeneralName(GeneralName.iPAddress, new DEROctetString(withMask)));
    }
}
