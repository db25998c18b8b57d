package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.refusal.Refused;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** The authority that issues the certificates of applications in production. */
public interface ClientAuthority {

    /**
     * Reads a certificate request (RFC 2986), in PEM or DER.
     *
     * @throws Refused CERTIFICATE_REQUEST_INVALID with the fault, or PRIVATE_KEY_EXPOSED if a private key was sent
     */
    RequestedKey read(byte[] request);

    /**
     * Reads a certificate of any issuer, in PEM or DER.
     *
     * @throws Refused CERTIFICATE_UNREADABLE with the fault, or PRIVATE_KEY_EXPOSED if a private key was sent
     */
    OwnCertificate readCertificate(byte[] text);

    /** A new pair of keys, for those who do not make their own. */
    KeyPair newKey();

    /** Issues a certificate; the chain begins with it and ends before the root. */
    List<X509Certificate> issue(PublicKey key, CertificateContent content);

    /**
     * Packs a private key and its chain as PKCS#12 (RFC 7292).
     *
     * @param alias the name of the entry, in printable ASCII
     */
    byte[] pack(PrivateKey key, List<X509Certificate> chain, String alias, String password);

    /**
     * Signs a revocation list.
     *
     * @param fresh its number and its times; {@code der} is empty
     */
    byte[] signList(RevocationList fresh, List<ClientCertificate> revoked);
}
