package dev.sandbank.certificate.pem;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/** Writes keys and certificates as PEM (RFC 7468). */
public final class PemText {

    private PemText() {}

    /** One certificate. */
    public static String of(X509CertificateHolder certificate) {
        return written(pem -> pem.writeObject(certificate));
    }

    /** The key as PKCS#8, then the certificates in their order. */
    public static byte[] of(Certified certified) {
        String text = written(pem -> {
            pem.writeObject(new JcaPKCS8Generator(certified.key(), null));
            for (X509CertificateHolder each : certified.chain()) {
                pem.writeObject(each);
            }
        });
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private interface Writing {
        void to(JcaPEMWriter pem) throws IOException;
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            writing.to(pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
