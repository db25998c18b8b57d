package dev.sandbank.certificate.client;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The kinds of keys that get a certificate. */
final class AcceptedKeys {

    static final String WORDS = "keys are accepted of RSA with 2048 to 4096 bits, P-256 and P-384";

    private static final int LEAST_RSA_BITS = 2048;
    private static final int MOST_RSA_BITS = 4096;

    private static final Set<String> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1.getId(), SECObjectIdentifiers.secp384r1.getId());

    private static final Set<String> WEAK_SIGNATURES = Set.of(
            PKCSObjectIdentifiers.sha1WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.md5WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.md2WithRSAEncryption.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA1.getId());

    private AcceptedKeys() {}

    static boolean isWeak(String signatureAlgorithm) {
        return WEAK_SIGNATURES.contains(signatureAlgorithm);
    }

    static void require(PublicKey key) {
        boolean accepted =
                key instanceof RSAPublicKey rsa ? isAccepted(rsa) : key instanceof ECPublicKey && isAccepted(key);
        if (!accepted) {
            throw ReadRequest.invalid("its key is not accepted; " + WORDS);
        }
    }

    private static boolean isAccepted(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        return bits >= LEAST_RSA_BITS
                && bits <= MOST_RSA_BITS
                // A tiny or huge exponent is a mistake or makes checks slow (NIST SP 800-56B section 6.2).
                && key.getPublicExponent().bitLength() >= 17
                && key.getPublicExponent().bitLength() <= 64;
    }

    private static boolean isAccepted(PublicKey key) {
        var curve = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getAlgorithm()
                .getParameters();
        return curve instanceof ASN1ObjectIdentifier named && CURVES.contains(named.getId());
    }
}
