package dev.sandbank.http.web.tls;

import dev.sandbank.application.certificate.PresentedCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import io.javalin.http.Context;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLSession;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint.SslSessionData;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that a client has shown and proved to own. Nothing else is known of it: who issued it, and whether it is
 * valid, is checked on each request, because a connection outlives both.
 */
public final class PeerCertificate {

    private static final String KEY = PeerCertificate.class.getName();

    /** The usage of clients (RFC 5280 section 4.2.1.12). */
    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    /** Any usage. */
    private static final String ANY = "2.5.29.37.0";

    private PeerCertificate() {}

    /** The certificate of a request; null if its client has shown none. */
    public static @Nullable PresentedCertificate of(Context context) {
        return of(ServletContextRequest.getServletContextRequest(context.req()));
    }

    private static @Nullable PresentedCertificate of(Request request) {
        if (!(request.getAttribute(SslSessionData.ATTRIBUTE) instanceof SslSessionData data)) {
            return null;
        }
        X509Certificate @Nullable [] shown = data.peerCertificates();
        return shown == null || shown.length == 0 ? null : inSession(data.sslSession(), shown[0]);
    }

    /** Kept in the session, so that the hash is computed once for all of its requests. */
    private static PresentedCertificate inSession(SSLSession session, X509Certificate certificate) {
        if (session.getValue(KEY) instanceof PresentedCertificate known) {
            return known;
        }
        PresentedCertificate read = read(certificate);
        session.putValue(KEY, read);
        return read;
    }

    private static PresentedCertificate read(X509Certificate certificate) {
        try {
            return new PresentedCertificate(
                    Thumbprint.of(certificate.getEncoded()),
                    certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()),
                    isForServersOnly(certificate));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that TLS has read can be written", e);
        }
    }

    private static boolean isForServersOnly(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages != null && !usages.contains(CLIENT_AUTH) && !usages.contains(ANY);
        } catch (CertificateParsingException e) {
            // What cannot be read cannot allow anything.
            return true;
        }
    }
}
