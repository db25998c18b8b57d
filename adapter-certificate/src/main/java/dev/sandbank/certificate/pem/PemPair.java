package dev.sandbank.certificate.pem;

import dev.sandbank.application.certificate.CertificateTrouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/** A certificate and its key from two files, or from one. */
public final class PemPair {

    private static final int MIN_RSA_BITS = 2048;
    private static final byte[] CHALLENGE = "do these belong together?".getBytes(StandardCharsets.US_ASCII);

    private PemPair() {}

    /**
     * Reads and checks both files. The certificates may stand in any order and need not be complete.
     *
     * @throws CertificateTrouble if one cannot be used or the two do not belong together
     */
    public static Certified read(Path certificate, Path key) {
        PemFile certificates = PemFile.read(certificate);
        return pair(certificates, certificate.equals(key) ? certificates : PemFile.read(key));
    }

    /**
     * Reads and checks what {@link PemText} wrote.
     *
     * @param name of the content, for people
     * @throws CertificateTrouble if it was damaged since
     */
    public static Certified read(String name, byte[] content) {
        PemFile both = PemFile.read(name, content);
        return pair(both, both);
    }

    private static Certified pair(PemFile certificates, PemFile keys) {
        PrivateKey found = keys.key();
        check(found, keys);
        List<X509CertificateHolder> all = certificates.certificates();
        X509CertificateHolder own = all.stream()
                .filter(each -> belongTogether(found, each))
                .findFirst()
                .orElseThrow(() -> certificates.trouble("holds no certificate of the key in " + keys.name()
                        + "; were both files replaced? Compare `openssl x509 -in FILE -noout -pubkey` with `openssl pkey"
                        + " -in " + keys.shortName() + " -pubout`"));
        return new Certified(found, inOrder(own, all));
    }

    private static void check(PrivateKey key, PemFile file) {
        boolean strong = key instanceof ECKey
                || key instanceof RSAKey rsa && rsa.getModulus().bitLength() >= MIN_RSA_BITS;
        if (!strong) {
            throw file.trouble("holds a key that servers do not take here; EC and RSA keys of " + MIN_RSA_BITS
                    + " bits or more are taken: `openssl ecparam -name prime256v1 -genkey -noout -out FILE`");
        }
    }

    private static boolean belongTogether(PrivateKey key, X509CertificateHolder certificate) {
        try {
            PublicKey publicKey = new JcaX509CertificateConverter()
                    .getCertificate(certificate)
                    .getPublicKey();
            if (!publicKey.getAlgorithm().equals(key.getAlgorithm())) {
                return false;
            }
            Signature signature = Signature.getInstance(key instanceof RSAKey ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(CHALLENGE);
            byte[] signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update(CHALLENGE);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** From the server's own certificate up, as far as the file goes. */
    private static List<X509CertificateHolder> inOrder(X509CertificateHolder own, List<X509CertificateHolder> all) {
        List<X509CertificateHolder> chain = new ArrayList<>(List.of(own));
        Optional<X509CertificateHolder> next = issuerOf(own, all);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = issuerOf(next.get(), all);
        }
        return chain;
    }

    private static Optional<X509CertificateHolder> issuerOf(
            X509CertificateHolder certificate, List<X509CertificateHolder> all) {
        return all.stream()
                .filter(each -> each.getSubject().equals(certificate.getIssuer()))
                .findFirst();
    }
}
