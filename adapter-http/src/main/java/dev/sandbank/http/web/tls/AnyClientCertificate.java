package dev.sandbank.http.web.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Takes every certificate that a client proves to own. A refusal during the handshake would reach the client as a bare
 * alert, in TLS 1.3 even after its request was sent; so requests are refused instead, with the reason.
 */
final class AnyClientCertificate extends X509ExtendedTrustManager {

    private final X509Certificate[] issuers;

    /** @param issuer the issuer that clients are told of; null to tell them of none */
    AnyClientCertificate(@Nullable X509Certificate issuer) {
        this.issuers = issuer == null ? new X509Certificate[0] : new X509Certificate[] {issuer};
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return issuers.clone();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw notAClient();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw notAClient();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw notAClient();
    }

    private static CertificateException notAClient() {
        return new CertificateException("this side is the server");
    }
}
