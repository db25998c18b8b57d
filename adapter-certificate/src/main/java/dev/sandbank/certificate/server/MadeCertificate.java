package dev.sandbank.certificate.server;

import dev.sandbank.application.secret.NodeKeys;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.certificate.authority.Authorities;
import dev.sandbank.certificate.authority.ServerLeaf;
import dev.sandbank.certificate.pem.Certified;
import dev.sandbank.certificate.pem.PemPair;
import dev.sandbank.certificate.pem.PemText;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server certificate that the installation makes for itself, and renews before it ends. */
public final class MadeCertificate {

    /** The name of its key, which comes with it; each server has its own, since servers have different names. */
    public static final String KEY = "tls/server.pem";

    private static final Logger LOG = LoggerFactory.getLogger(MadeCertificate.class);

    private final NodeKeys own;
    private final Authorities authorities;
    private final List<String> names;
    private final Secrets secrets;
    private final Clock wall;
    private boolean told;

    /**
     * A certificate.
     *
     * @param own where it is kept
     * @param names what it shall be for; those that the authority cannot sign for are left out
     */
    public MadeCertificate(NodeKeys own, Authorities authorities, List<String> names, Secrets secrets, Clock wall) {
        this.own = own;
        this.authorities = authorities;
        this.names = List.copyOf(names);
        this.secrets = secrets;
        this.wall = wall;
    }

    /** The certificate, after making it if there is none that is good for a while. */
    public Certified current() {
        Certified authority = authorities.forServers(names);
        List<String> permitted = permitted(authority);
        return own.find(KEY)
                .map(content -> PemPair.read(own.placeOf(KEY), content))
                .filter(leaf -> ServerLeaf.isGood(leaf, authority, permitted, wall.instant()))
                .orElseGet(() -> {
                    Certified made = ServerLeaf.signed(
                            authority, permitted, secrets.random(Authorities.SERIAL_BYTES), wall.instant());
                    own.replace(KEY, PemText.of(made));
                    return made;
                });
    }

    /** Tells once which names are left out. */
    private List<String> permitted(Certified authority) {
        List<String> permitted = ServerLeaf.permitted(names, authority);
        List<String> leftOut =
                names.stream().filter(name -> !permitted.contains(name)).toList();
        if (!leftOut.isEmpty() && !told) {
            told = true;
            LOG.warn(
                    "The certificate is not for {}, because the authority was made for other names. Without {} the next start"
                            + " makes another authority, which clients must then trust",
                    String.join(", ", leftOut),
                    authorities.placeForServers());
        }
        return permitted;
    }
}
