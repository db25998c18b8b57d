package dev.sandbank.certificate.client;

import dev.sandbank.application.certificate.RequestedKey;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/** Reads certificate requests (RFC 2986), in PEM or DER. Only their keys are taken. */
final class ReadRequest {

    /** The maximum size, in bytes. */
    private static final int MAX_BYTES = 32_768;

    RequestedKey read(byte[] sent) {
        if (sent.length == 0 || sent.length > MAX_BYTES) {
            throw invalid("a certificate request has 1 to " + MAX_BYTES + " bytes");
        }
        String text = new String(sent, StandardCharsets.ISO_8859_1);
        if (text.contains("PRIVATE KEY-----") || isPrivateKey(sent)) {
            throw new Refused(CertificateRefusal.PRIVATE_KEY_EXPOSED);
        }
        JcaPKCS10CertificationRequest request =
                new JcaPKCS10CertificationRequest(text.contains("-----BEGIN ") ? fromPem(text) : fromDer(sent));
        PublicKey key = key(request);
        AcceptedKeys.require(key);
        requireHolder(request, key);
        return new RequestedKey(key, Ignored.of(request));
    }

    /** A private key in DER: PKCS#8 and both older forms begin with a version, a request begins with a sequence. */
    private static boolean isPrivateKey(byte[] sent) {
        try {
            var sequence = ASN1Sequence.getInstance(sent);
            return sequence.size() > 1 && sequence.getObjectAt(0) instanceof ASN1Integer;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private static PKCS10CertificationRequest fromPem(String text) {
        // What stands before the first line of PEM is for people.
        try (PEMParser parser = new PEMParser(new StringReader(text.substring(text.indexOf("-----BEGIN "))))) {
            if (parser.readObject() instanceof PKCS10CertificationRequest request) {
                return request;
            }
        } catch (IOException | RuntimeException e) {
            throw invalid("it cannot be read as a certificate request");
        }
        throw invalid("it is something else than a certificate request, for example a certificate");
    }

    private static PKCS10CertificationRequest fromDer(byte[] sent) {
        try {
            return new PKCS10CertificationRequest(sent);
        } catch (IOException | RuntimeException e) {
            throw invalid("it is no certificate request in PEM or DER");
        }
    }

    private static PublicKey key(JcaPKCS10CertificationRequest request) {
        try {
            return request.getPublicKey();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw invalid("its key is of an unknown kind; " + AcceptedKeys.WORDS);
        }
    }

    /** Who signs the request holds the private key (RFC 2986 section 3). */
    private static void requireHolder(PKCS10CertificationRequest request, PublicKey key) {
        String algorithm = request.getSignatureAlgorithm().getAlgorithm().getId();
        if (AcceptedKeys.isWeak(algorithm)) {
            throw invalid("it is signed with SHA-1 or MD5; use SHA-256");
        }
        try {
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
                throw invalid("its signature is not that of its key");
            }
        } catch (PKCSException | OperatorCreationException e) {
            throw invalid("its signature cannot be checked; use SHA-256 with RSA or ECDSA");
        }
    }

    static Refused invalid(String sentence) {
        return new Refused(new CertificateUnusable(CertificateRefusal.CERTIFICATE_REQUEST_INVALID, sentence));
    }
}
