package dev.sandbank.certificate.client;

import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** Signs revocation lists (RFC 5280 section 5). */
final class SignedList {

    private final IssuerKey issuer;

    SignedList(IssuerKey issuer) {
        this.issuer = issuer;
    }

    byte[] of(RevocationList fresh, List<ClientCertificate> revoked) {
        X509v2CRLBuilder list = new X509v2CRLBuilder(
                X500Name.getInstance(
                        issuer.certificate().getSubjectX500Principal().getEncoded()),
                Date.from(fresh.madeAt()));
        list.setNextUpdate(Date.from(fresh.nextAt()));
        revoked.forEach(certificate -> add(list, certificate));
        try {
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(fresh.number())));
            return list.build(issuer.signer()).getEncoded();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a list of our own can be encoded", e);
        }
    }

    private static void add(X509v2CRLBuilder list, ClientCertificate certificate) {
        Revocation end = certificate.revocation();
        if (end == null) {
            throw new IllegalArgumentException("only revoked certificates are on a revocation list");
        }
        list.addCRLEntry(
                certificate.serial().value(), Date.from(end.at()), end.reason().code());
    }
}
