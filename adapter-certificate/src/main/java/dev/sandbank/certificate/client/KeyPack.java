package dev.sandbank.certificate.client;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * Packs a private key with its chain as PKCS#12: AES-256 with PBKDF2 and SHA-256, and a SHA-256 MAC in the form of RFC
 * 7292. The older forms are refused by current programs, and the newer one (RFC 9579) by those that are a few years old.
 */
final class KeyPack {

    private static final int ITERATIONS = 10_000;

    private final DERBMPString alias;
    private final char[] password;
    private final SecureRandom random = new SecureRandom();

    KeyPack(String alias, String password) {
        this.alias = new DERBMPString(alias);
        this.password = password.toCharArray();
    }

    byte[] of(PrivateKey key, List<X509Certificate> chain) {
        try {
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            var keyId = ids.createSubjectKeyIdentifier(chain.get(0).getPublicKey());
            PKCS12SafeBagBuilder keyBag = new JcaPKCS12SafeBagBuilder(key, encryptor())
                    .addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, alias)
                    .addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, keyId);
            PKCS12SafeBag[] certificates = new PKCS12SafeBag[chain.size()];
            for (int i = 0; i < certificates.length; i++) {
                PKCS12SafeBagBuilder bag = new JcaPKCS12SafeBagBuilder(chain.get(i));
                if (i == 0) {
                    bag.addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, alias)
                            .addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, keyId);
                }
                certificates[i] = bag.build();
            }
            return new PKCS12PfxPduBuilder()
                    .addEncryptedData(encryptor(), certificates)
                    .addData(keyBag.build())
                    .build(mac(), password)
                    .getEncoded();
        } catch (IOException | PKCSException | GeneralSecurityException e) {
            throw new IllegalStateException("a key of our own can be packed", e);
        }
    }

    private OutputEncryptor encryptor() {
        try {
            return new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                    .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256))
                    .setIterationCount(ITERATIONS)
                    .setRandom(random)
                    .build(password);
        } catch (org.bouncycastle.operator.OperatorCreationException e) {
            throw new IllegalStateException("every Java platform has AES-256", e);
        }
    }

    private JcePKCS12MacCalculatorBuilder mac() {
        return new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256).setIterationCount(ITERATIONS);
    }
}
