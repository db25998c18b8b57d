package dev.sandbank.http.web.tls;

import dev.sandbank.application.certificate.ServerIdentity;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CRL;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import javax.net.ssl.TrustManager;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/** The TLS settings of each listener, and the certificate that all of them show. */
final class TlsContexts {

    private static final String ALIAS = "server";

    // A key store in memory has a password only because the library demands one.
    private static final String NO_SECRET = "in memory";

    /** Forward secrecy and authenticated encryption only (RFC 9325 section 4.2); of keys that are all long enough, the shorter first. */
    private static final String[] SUITES = {
        "TLS_AES_128_GCM_SHA256",
        "TLS_AES_256_GCM_SHA384",
        "TLS_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"
    };

    private final TlsPorts ports;
    private final Map<ListenerKind, SslContextFactory.Server> contexts = new EnumMap<>(ListenerKind.class);
    private volatile CertificateNames names;

    TlsContexts(TlsPorts ports) {
        this.ports = ports;
        this.names = new CertificateNames(ports.identity().names());
    }

    /** The names in the certificate that is shown now. */
    CertificateNames names() {
        return names;
    }

    /** The settings of a listener, made once. */
    SslContextFactory.Server of(ListenerKind listener) {
        return contexts.computeIfAbsent(listener, this::made);
    }

    /** Shows another certificate to those who connect from now on; connections that are open stay. */
    void show(ServerIdentity identity) {
        KeyStore store = store(identity);
        names = new CertificateNames(identity.names());
        contexts.values().forEach(context -> reload(context, store));
    }

    private SslContextFactory.Server made(ListenerKind listener) {
        SslContextFactory.Server context = new AskingForCertificates(issuer(listener));
        context.setKeyStore(store(ports.identity()));
        context.setKeyStorePassword(NO_SECRET);
        context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        context.setExcludeCipherSuites();
        context.setIncludeCipherSuites(SUITES);
        context.setUseCipherSuitesOrder(true);
        context.setRenegotiationAllowed(false);
        context.setSniRequired(false);
        context.setWantClientAuth(listener.asksForCertificate());
        return context;
    }

    /** The issuer whose name is sent to clients; without any, clients choose among all certificates they have. */
    private @Nullable X509Certificate issuer(ListenerKind listener) {
        return listener == ListenerKind.PRODUCTION ? ports.clientAuthority() : null;
    }

    private static void reload(SslContextFactory.Server context, KeyStore store) {
        try {
            context.reload(same -> same.setKeyStore(store));
        } catch (Exception e) {
            throw new IllegalStateException("a certificate that was checked can be shown", e);
        }
    }

    private static KeyStore store(ServerIdentity identity) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    ALIAS,
                    identity.key(),
                    NO_SECRET.toCharArray(),
                    identity.chain().toArray(new X509Certificate[0]));
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a checked key fits into a key store", e);
        }
    }

    /** Takes every certificate of a client: what it is worth is decided where the answer can say why. */
    private static final class AskingForCertificates extends SslContextFactory.Server {

        private final AnyClientCertificate trust;

        AskingForCertificates(@Nullable X509Certificate issuer) {
            this.trust = new AnyClientCertificate(issuer);
        }

        @Override
        protected TrustManager[] getTrustManagers(KeyStore trustStore, Collection<? extends CRL> crls) {
            return new TrustManager[] {trust};
        }
    }
}
