package dev.sandbank.http.web.tls;

import io.javalin.http.Context;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint.SslSessionData;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that a client has shown and proved to own. Nothing else is known of it: who issued it, and whether it is
 * valid, is for its reader to check, on each request, because a connection outlives both.
 *
 * @param der the certificate
 * @param thumbprint its SHA-256 in base64url without padding (RFC 8705 section 3.1)
 */
@SuppressWarnings("ArrayRecordComponent") // It is compared by its thumbprint.
public record PeerCertificate(byte[] der, String thumbprint) {

    private static final String KEY = PeerCertificate.class.getName();

    /** The certificate of a request; empty if its client has shown none. */
    public static Optional<PeerCertificate> of(Context context) {
        return of(ServletContextRequest.getServletContextRequest(context.req()));
    }

    static Optional<PeerCertificate> of(Request request) {
        if (!(request.getAttribute(SslSessionData.ATTRIBUTE) instanceof SslSessionData data)) {
            return Optional.empty();
        }
        X509Certificate @Nullable [] shown = data.peerCertificates();
        return shown == null || shown.length == 0
                ? Optional.empty()
                : Optional.of(inSession(data.sslSession(), shown[0]));
    }

    /** Kept in the session, so that the hash is computed once for all of its requests. */
    private static PeerCertificate inSession(SSLSession session, X509Certificate certificate) {
        if (session.getValue(KEY) instanceof PeerCertificate known) {
            return known;
        }
        PeerCertificate read = read(certificate);
        session.putValue(KEY, read);
        return read;
    }

    private static PeerCertificate read(X509Certificate certificate) {
        try {
            byte[] der = certificate.getEncoded();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(der);
            return new PeerCertificate(der, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that TLS has read can be written", e);
        }
    }
}
