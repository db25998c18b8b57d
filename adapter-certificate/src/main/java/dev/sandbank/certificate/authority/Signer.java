package dev.sandbank.certificate.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** What all certificates of an installation have in common: ECDSA on P-256, the key ids, the form of a serial number. */
public final class Signer {

    private static final String CURVE = "secp256r1";
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final BcX509ExtensionUtils KEY_IDS = new BcX509ExtensionUtils();

    private Signer() {}

    /** A fresh pair of keys. */
    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    /** Signs with the key of an authority. */
    public static ContentSigner with(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** A name that consists of one common name. */
    public static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    /** A serial number of random bytes, positive (RFC 5280 section 4.1.2.2). */
    public static BigInteger serial(byte[] random) {
        return new BigInteger(1, random).setBit(0);
    }

    /** The public key in the form of certificates. */
    static SubjectPublicKeyInfo info(KeyPair keys) {
        return SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
    }

    /** Adds the key ids of a certificate and its issuer, without which strict readers refuse it (RFC 5280 section 4.2.1.1). */
    public static void identify(
            X509v3CertificateBuilder made, SubjectPublicKeyInfo subject, SubjectPublicKeyInfo issuer) {
        add(made, Extension.subjectKeyIdentifier, false, KEY_IDS.createSubjectKeyIdentifier(subject));
        add(made, Extension.authorityKeyIdentifier, false, KEY_IDS.createAuthorityKeyIdentifier(issuer));
    }

    /** Makes a certificate that of an authority over this many further ones. */
    static void asAuthority(X509v3CertificateBuilder made, int further) {
        add(made, Extension.basicConstraints, true, new BasicConstraints(further));
        add(made, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    /** Adds an extension. */
    public static void add(
            X509v3CertificateBuilder made, ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
        try {
            made.addExtension(id, critical, value);
        } catch (IOException e) {
            throw new IllegalStateException("an extension of our own can be encoded", e);
        }
    }

    static X509CertificateHolder signed(X509v3CertificateBuilder made, PrivateKey issuer) {
        return made.build(with(issuer));
    }
}
