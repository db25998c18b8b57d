package dev.sandbank.certificate.client;

import dev.sandbank.application.certificate.OwnCertificate;
import dev.sandbank.certificate.pem.Asn1Times;
import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads certificates that people made themselves, in PEM or DER. */
final class ReadCertificate {

    /** The maximum size, in bytes; a certificate of RSA 4096 takes less than 3 KiB. */
    private static final int MAX_BYTES = 16_384;

    OwnCertificate read(byte[] text) {
        if (text.length > MAX_BYTES) {
            throw unreadable("it has more than " + MAX_BYTES + " bytes");
        }
        if (new String(text, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY-----")) {
            throw new Refused(CertificateRefusal.PRIVATE_KEY_EXPOSED);
        }
        try {
            byte[] der = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(text))
                    .getEncoded();
            return described(new X509CertificateHolder(der), der);
        } catch (CertificateException | IOException | IllegalArgumentException e) {
            throw unreadable("it is no X.509 certificate in PEM or DER");
        }
    }

    private static OwnCertificate described(X509CertificateHolder read, byte[] der) throws IOException {
        if (!SerialNumber.couldBe(read.getSerialNumber())) {
            throw unreadable("its serial number is not positive or has more than 20 octets");
        }
        Instant from = Asn1Times.read(read.toASN1Structure().getStartDate());
        // The last second belongs to the validity (RFC 5280 section 4.1.2.5).
        Instant until = Asn1Times.read(read.toASN1Structure().getEndDate()).plusSeconds(1);
        if (!from.isBefore(until)) {
            throw unreadable("it ends before it begins");
        }
        return new OwnCertificate(
                Thumbprint.of(der),
                new SerialNumber(read.getSerialNumber()),
                Thumbprint.of(read.getSubjectPublicKeyInfo().getEncoded()),
                read.getSubject().toString(),
                from,
                until,
                isForServersOnly(read));
    }

    private static boolean isForServersOnly(X509CertificateHolder read) {
        ExtendedKeyUsage usages = ExtendedKeyUsage.fromExtensions(read.getExtensions());
        return usages != null
                && !usages.hasKeyPurposeId(KeyPurposeId.id_kp_clientAuth)
                && !usages.hasKeyPurposeId(KeyPurposeId.anyExtendedKeyUsage);
    }

    private static Refused unreadable(String sentence) {
        return new Refused(new CertificateUnusable(CertificateRefusal.CERTIFICATE_UNREADABLE, sentence));
    }
}
