package dev.sandbank.http.corridor;

import dev.sandbank.application.certificate.CheckCertificate;
import dev.sandbank.application.certificate.PresentedCertificate;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Exchange.Connection;
import dev.sandbank.http.operation.Exchange.Listener;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Checks the certificate of the connection, on each call anew, because a connection outlives it. In production nothing
 * goes on without one. Headers in which proxies pass certificates on are never believed, since anybody can send them.
 */
public final class Certify implements Step {

    private static final List<String> PASSED_ON = List.of(
            "Client-Cert",
            "Client-Cert-Chain",
            "X-Client-Cert",
            "X-SSL-Client-Cert",
            "X-SSL-Cert",
            "SSL-Client-Cert",
            "X-Forwarded-Client-Cert",
            "X-Forwarded-Tls-Client-Cert");

    private static final Evidence NOT_TAKEN = new Evidence("no certificate is taken here", "none was asked for");

    private final CheckCertificate checkCertificate;
    private final Consumer<Call> naming;

    /**
     * The step.
     *
     * @param naming notes which application a call names, so that a refusal is in the log of that one
     */
    public Certify(CheckCertificate checkCertificate, Consumer<Call> naming) {
        this.checkCertificate = checkCertificate;
        this.naming = naming;
    }

    @Override
    public void enter(Call call) {
        Connection connection = call.connection();
        if (connection.listener() == Listener.SITE) {
            return;
        }
        String ignored = ignored(call);
        if (!ignored.isEmpty()) {
            call.answerWith("Sandbank-Hint", "Ignored: " + ignored + "; only the connection's own certificate counts.");
        }
        try {
            check(call, connection);
        } catch (Refused refused) {
            naming.accept(call);
            throw refused;
        }
    }

    private void check(Call call, Connection connection) {
        PresentedCertificate shown = connection.certificate();
        if (shown != null) {
            call.notes()
                    .certifiedBy(checkCertificate.check(
                            shown, connection.inProduction() ? CertificateOrigin.ISSUED : CertificateOrigin.OWN));
        } else if (connection.inProduction()) {
            throw new Refused(CertificateRefusal.CERTIFICATE_MISSING);
        }
    }

    private static String ignored(Call call) {
        return PASSED_ON.stream().filter(name -> call.header(name) != null).collect(Collectors.joining(", "));
    }

    @Override
    public Evidence evidence(Call call) {
        return switch (call.connection().listener()) {
            case SITE -> NOT_TAKEN;
            case CERTIFICATES -> new Evidence("a registered certificate, or none", came(call));
            case PRODUCTION -> new Evidence("a certificate that was issued here, is valid and not revoked", came(call));
        };
    }

    private static String came(Call call) {
        PresentedCertificate shown = call.connection().certificate();
        String came = shown == null ? "no certificate" : "the certificate " + shown.thumbprint();
        String ignored = ignored(call);
        return ignored.isEmpty() ? came : came + "; ignored: " + ignored;
    }

    @Override
    public String purpose() {
        return "Checks the certificate of the connection: its origin, its validity, and whether it was revoked.";
    }
}
