package dev.sandbank.certificate.server;

import dev.sandbank.application.certificate.CertificateTrouble;
import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.certificate.pem.Certified;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/** Turns a key with its certificates into what a server shows. */
public final class ServerIdentities {

    private ServerIdentities() {}

    /** @throws CertificateTrouble if Java cannot read one of the certificates */
    public static ServerIdentity of(Certified certified) {
        return new ServerIdentity(
                certified.key(),
                shown(certified.chain()),
                names(certified.certificate()),
                certified.from(),
                certified.until(),
                fingerprint(certified.certificate()));
    }

    /** Without the root, which a client has or does not trust. */
    private static List<X509Certificate> shown(List<X509CertificateHolder> chain) {
        return Stream.concat(
                        chain.stream().limit(1),
                        chain.stream().skip(1).filter(each -> !each.getSubject().equals(each.getIssuer())))
                .map(ServerIdentities::certificate)
                .toList();
    }

    /** The SHA-256 of a certificate, as tools show it: {@code 0A:1B:...}. */
    public static String fingerprint(X509CertificateHolder certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Certified.der(certificate));
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The form of a certificate that TLS reads. */
    public static X509Certificate certificate(X509CertificateHolder holder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (GeneralSecurityException e) {
            throw new CertificateTrouble("the certificate of " + holder.getSubject() + " is damaged");
        }
    }

    private static List<String> names(X509CertificateHolder certificate) {
        GeneralNames names = GeneralNames.fromExtensions(certificate.getExtensions(), Extension.subjectAlternativeName);
        return names == null
                ? List.of()
                : Arrays.stream(names.getNames())
                        .map(ServerIdentities::name)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<String> name(GeneralName name) {
        return switch (name.getTagNo()) {
            case GeneralName.dNSName -> Optional.of(name.getName().toString().toLowerCase(Locale.ROOT));
            case GeneralName.iPAddress ->
                Optional.of(address(ASN1OctetString.getInstance(name.getName()).getOctets()));
            default -> Optional.empty();
        };
    }

    /** As people write it: the first zeros of an IPv6 address are left out. */
    private static String address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress().replaceFirst("(^|:)0(:0)+(:|$)", "::");
        } catch (UnknownHostException e) {
            throw new CertificateTrouble("the certificate has an address of " + bytes.length + " bytes");
        }
    }
}
