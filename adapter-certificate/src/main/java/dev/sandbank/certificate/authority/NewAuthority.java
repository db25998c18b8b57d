package dev.sandbank.certificate.authority;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.certificate.pem.Asn1Times;
import dev.sandbank.certificate.pem.Certified;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/**
 * Makes the authorities of an installation. Their names hold an id and the day, so that those of two installations, and an
 * old and a new one, are told apart.
 */
final class NewAuthority {

    private static final Duration LIFETIME = Duration.ofDays(3650);
    private static final int ID_BYTES = 4;

    private final Secrets secrets;
    private final Instant from;
    private final Instant until;
    private final String mark;

    NewAuthority(Secrets secrets, Clock wall) {
        this.secrets = secrets;
        Instant now = wall.instant();
        this.from = now.minus(Authorities.BACKDATED);
        this.until = now.plus(LIFETIME);
        this.mark =
                HexFormat.of().formatHex(secrets.random(ID_BYTES)) + " of " + LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /**
     * The authority for servers: an issuer that can sign for these names alone, below a root that people trust. The key
     * of the root is kept nowhere. The constraints are not in the root, because not every client applies those there.
     */
    Certified forServers(NameConstraints constraints) {
        KeyPair rootKeys = Signer.newKeys();
        X500Name rootName = Signer.name("Sandbank servers " + mark);
        X509v3CertificateBuilder root = begun(rootName, rootName, rootKeys, rootKeys);
        Signer.asAuthority(root, 1);
        KeyPair keys = Signer.newKeys();
        X509v3CertificateBuilder issuer =
                begun(rootName, Signer.name("Sandbank servers issuer " + mark), keys, rootKeys);
        Signer.asAuthority(issuer, 0);
        Signer.add(issuer, Extension.nameConstraints, true, constraints);
        return new Certified(
                keys.getPrivate(),
                List.of(Signer.signed(issuer, rootKeys.getPrivate()), Signer.signed(root, rootKeys.getPrivate())));
    }

    /** The authority for clients: a root of its own, which nobody needs to trust but this server. */
    Certified forClients() {
        KeyPair keys = Signer.newKeys();
        X500Name name = Signer.name("Sandbank clients " + mark);
        X509v3CertificateBuilder made = begun(name, name, keys, keys);
        Signer.asAuthority(made, 0);
        X509CertificateHolder signed = Signer.signed(made, keys.getPrivate());
        return new Certified(keys.getPrivate(), List.of(signed));
    }

    private X509v3CertificateBuilder begun(X500Name issuer, X500Name subject, KeyPair keys, KeyPair issuerKeys) {
        BigInteger serial = Signer.serial(secrets.random(Authorities.SERIAL_BYTES));
        X509v3CertificateBuilder made = new X509v3CertificateBuilder(
                issuer, serial, Asn1Times.of(from), Asn1Times.of(until), subject, Signer.info(keys));
        Signer.identify(made, Signer.info(keys), Signer.info(issuerKeys));
        return made;
    }
}
