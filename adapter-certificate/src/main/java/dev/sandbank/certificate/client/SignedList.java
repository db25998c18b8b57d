package dev.sandbank.certificate.client;

import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.certificate.pem.Asn1Times;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;

/** Signs revocation lists (RFC 5280 section 5). */
final class SignedList {

    private final IssuerKey issuer;

    SignedList(IssuerKey issuer) {
        this.issuer = issuer;
    }

    byte[] of(RevocationList fresh, List<ClientCertificate> revoked) {
        ContentSigner signer = issuer.signer();
        V2TBSCertListGenerator list = new V2TBSCertListGenerator();
        list.setIssuer(X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded()));
        list.setThisUpdate(Asn1Times.of(fresh.madeAt()));
        list.setNextUpdate(Asn1Times.of(fresh.nextAt()));
        list.setSignature(signer.getAlgorithmIdentifier());
        revoked.forEach(certificate -> add(list, certificate));
        try {
            ExtensionsGenerator extensions = new ExtensionsGenerator();
            extensions.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
            extensions.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(fresh.number())));
            list.setExtensions(extensions.generate());
            return signed(list.generateTBSCertList(), signer);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a list of our own can be encoded", e);
        }
    }

    private static void add(V2TBSCertListGenerator list, ClientCertificate certificate) {
        Revocation end = certificate.revocation();
        if (end == null) {
            throw new IllegalArgumentException("only revoked certificates are on a revocation list");
        }
        list.addCRLEntry(
                new ASN1Integer(certificate.serial().value()),
                Asn1Times.of(end.at()),
                end.reason().code());
    }

    private static byte[] signed(TBSCertList list, ContentSigner signer) throws IOException {
        try (OutputStream out = signer.getOutputStream()) {
            out.write(list.getEncoded());
        }
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(list);
        parts.add(signer.getAlgorithmIdentifier());
        parts.add(new DERBitString(signer.getSignature()));
        return new DERSequence(parts).getEncoded();
    }
}
