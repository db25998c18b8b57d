package dev.sandbank.architecture.red.http.page;

import dev.sandbank.architecture.red.certificate.SignsAnything;
import org.bouncycastle.cert.X509CertificateHolder;

/** Red: a page signs a certificate itself, and by the library of the adapter that should. */
final class SignsItself {

    SignsAnything of(X509CertificateHolder issuer) {
        return new SignsAnything(issuer.getSubject().toString());
    }
}
