package dev.sandbank.certificate.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.jspecify.annotations.Nullable;

/** Makes keys and certificate requests as people send them. */
final class Requests {

    private Requests() {}

    static KeyPair rsa(int bits) {
        return keys("RSA", generator -> generator.initialize(bits));
    }

    static KeyPair curve(String name) {
        return keys("EC", generator -> generator.initialize(new ECGenParameterSpec(name)));
    }

    static KeyPair edwards() {
        return keys("Ed25519", generator -> {});
    }

    /** A request in DER that the key signs. */
    static byte[] der(KeyPair keys, String algorithm, String subject, @Nullable Extensions wanted) {
        var request = new JcaPKCS10CertificationRequestBuilder(new X500Principal(subject), keys.getPublic());
        if (wanted != null) {
            request.addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, wanted);
        }
        try {
            return request.build(signer(keys.getPrivate(), algorithm)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A usual request of P-256. */
    static byte[] usual() {
        return der(curve("secp256r1"), "SHA256withECDSA", "CN=any", null);
    }

    static byte[] pem(String type, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static ContentSigner signer(PrivateKey key, String algorithm) {
        try {
            return new JcaContentSignerBuilder(algorithm).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys(String algorithm, Initialization initialization) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            initialization.of(generator);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Initialization {
        void of(KeyPairGenerator generator) throws GeneralSecurityException;
    }
}
