package dev.sandbank.bootstrap.certificate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The fingerprint of the certificate that a port shows. Nothing is sent there, so nothing needs to be trusted. */
final class FingerprintAt {

    private static final int MILLIS = 1000;

    private FingerprintAt() {}

    /** Null if nobody speaks TLS there. */
    static @Nullable String of(String host, int port) {
        try (Socket plain = new Socket()) {
            InetAddress address = InetAddress.getByName(host);
            InetAddress reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
            plain.connect(new InetSocketAddress(reachable, port), MILLIS);
            plain.setSoTimeout(MILLIS);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Looking()}, null);
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, null, port, true)) {
                socket.startHandshake();
                byte[] shown = socket.getSession().getPeerCertificates()[0].getEncoded();
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(shown);
                return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
            }
        } catch (IOException | GeneralSecurityException e) {
            return null;
        }
    }

    /** Takes any certificate, because it is only looked at. */
    private static final class Looking implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
