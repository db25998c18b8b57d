package dev.sandbank.certificate;

import dev.sandbank.application.certificate.AuthorityCertificate;
import dev.sandbank.application.certificate.CertificateTrouble;
import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.certificate.authority.Authorities;
import dev.sandbank.certificate.pem.Certified;
import dev.sandbank.certificate.pem.PemText;
import dev.sandbank.certificate.server.MadeCertificate;
import dev.sandbank.certificate.server.ServerIdentities;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The certificates of the installation's two authorities, which are made at their first use. Each method throws {@link
 * CertificateTrouble} if the key of its authority cannot be used.
 */
public final class TrustAnchors {

    /** The names of their keys. */
    public static final Set<String> KEYS = Authorities.KEYS;

    /** The name of the key of the server's own certificate. */
    public static final String SERVER_KEY = MadeCertificate.KEY;

    private final Authorities authorities;

    public TrustAnchors(InstallationKeys keys, Secrets secrets, Clock wall) {
        this.authorities = new Authorities(keys, secrets, wall);
    }

    /** Where the authority for servers is kept, for people. */
    public String placeOfServers() {
        return authorities.placeForServers();
    }

    /**
     * What clients trust to trust the server.
     *
     * @param names what the authority can sign for if it is made now
     */
    public AuthorityCertificate servers(Collection<String> names) {
        Certified authority = authorities.forServers(names);
        X509CertificateHolder root = authority.last();
        return new AuthorityCertificate(
                root.getSubject().toString().replaceFirst("^CN=", ""),
                PemText.of(root),
                ServerIdentities.fingerprint(root),
                authority.until());
    }

    /** The issuer of the certificates of clients. */
    public X509Certificate clients() {
        return ServerIdentities.certificate(authorities.forClients().certificate());
    }
}
