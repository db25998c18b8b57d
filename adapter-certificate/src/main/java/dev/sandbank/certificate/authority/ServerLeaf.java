package dev.sandbank.certificate.authority;

import dev.sandbank.certificate.pem.Asn1Times;
import dev.sandbank.certificate.pem.Certified;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** The certificates that the authority for servers signs. */
public final class ServerLeaf {

    /** Some clients refuse longer ones. */
    private static final Duration LIFETIME = Duration.ofDays(397);

    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    private ServerLeaf() {}

    /** The names of those that the authority can sign for. */
    public static List<String> permitted(Collection<String> names, Certified authority) {
        return ServerNames.permitted(names, authority.certificate());
    }

    /** Signs a new certificate with a new key. */
    public static Certified signed(Certified authority, Collection<String> names, byte[] serial, Instant now) {
        KeyPair keys = Signer.newKeys();
        Instant backdated = now.minus(Authorities.BACKDATED);
        Instant from = backdated.isBefore(authority.from()) ? authority.from() : backdated;
        Instant until = from.plus(LIFETIME).isAfter(authority.until()) ? authority.until() : from.plus(LIFETIME);
        X509v3CertificateBuilder made = new X509v3CertificateBuilder(
                authority.certificate().getSubject(),
                Signer.serial(serial),
                Asn1Times.of(from),
                Asn1Times.of(until),
                Signer.name("Sandbank server"),
                Signer.info(keys));
        Signer.identify(made, Signer.info(keys), authority.certificate().getSubjectPublicKeyInfo());
        Signer.add(made, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        Signer.add(made, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        Signer.add(made, Extension.subjectAlternativeName, false, ServerNames.of(names));
        return new Certified(keys.getPrivate(), List.of(Signer.signed(made, authority.key()), authority.certificate()));
    }

    /**
     * Whether a certificate can still be shown: by this authority, for these names, valid for a while. One that lasts as
     * long as its authority is never replaced by another that is no better.
     */
    public static boolean isGood(Certified leaf, Certified authority, Collection<String> names, Instant now) {
        return leaf.chain().contains(authority.certificate())
                && ServerNames.are(names, leaf.certificate())
                && (!now.isBefore(leaf.from()) || leaf.from().equals(authority.from()))
                && (now.isBefore(leaf.until().minus(RENEWED_BEFORE))
                        || leaf.until().equals(authority.until()));
    }
}
