package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** Reads a certificate that somebody pasted or uploaded, in PEM or DER. */
final class CertificateText {

    /** The maximum size, in bytes; a certificate of RSA 4096 takes less than 3 KiB. */
    static final int MAX_BYTES = 16_384;

    private static final int MAX_KEY_BITS = 16_384;

    private CertificateText() {}

    static X509Certificate read(byte[] text) {
        if (text.length > MAX_BYTES) {
            throw unreadable("it has more than " + MAX_BYTES + " bytes");
        }
        if (new String(text, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY-----")) {
            throw new Refused(CertificateRefusal.PRIVATE_KEY_EXPOSED);
        }
        X509Certificate read = parsed(text);
        if (!SerialNumber.couldBe(read.getSerialNumber())) {
            throw unreadable("its serial number is not positive or has more than 20 octets");
        }
        if (read.getPublicKey().getEncoded().length * 8 > MAX_KEY_BITS) {
            throw unreadable("its key is too long");
        }
        return read;
    }

    private static X509Certificate parsed(byte[] text) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(text));
        } catch (CertificateException e) {
            throw unreadable("it is no X.509 certificate in PEM or DER");
        }
    }

    private static Refused unreadable(String sentence) {
        return new Refused(new CertificateUnusable(CertificateRefusal.CERTIFICATE_UNREADABLE, sentence));
    }
}
