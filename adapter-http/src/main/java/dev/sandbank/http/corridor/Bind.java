package dev.sandbank.http.corridor;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.ShownCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Call;
import org.jspecify.annotations.Nullable;

/**
 * Compares the caller with its connection: the certificate is the application's, the token is bound to it (RFC 8705
 * section 3), and production has callers of its own.
 */
public final class Bind implements Step {

    private final boolean bearer;

    /** The step; {@code bearer} if calls are authenticated by tokens. */
    public Bind(boolean bearer) {
        this.bearer = bearer;
    }

    @Override
    public void enter(Call call) {
        new ShownCertificate(call.connection().inProduction(), call.notes().certificateOrNull())
                .objectionTo(call.client(), boundTo(call))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        if (bearer && call.connection().inProduction() && boundTo(call) == null) {
            // Only a token that was made elsewhere can be unbound here.
            throw new Refused(CertificateRefusal.TOKEN_OF_ANOTHER_CERTIFICATE);
        }
    }

    private @Nullable Thumbprint boundTo(Call call) {
        return bearer ? call.caller().token().boundTo() : null;
    }

    @Override
    public Evidence evidence(Call call) {
        Thumbprint boundTo = boundTo(call);
        ClientCertificate shown = call.notes().certificateOrNull();
        String place = call.client().isOfProduction() ? "production" : "the sandbox";
        return new Evidence(
                "an application of " + place + " there" + (boundTo == null ? "" : ", and the certificate " + boundTo),
                (call.connection().inProduction() ? "production" : "the sandbox")
                        + (shown == null ? ", no certificate" : ", the certificate " + shown.thumbprint()));
    }

    @Override
    public String purpose() {
        return "Checks that certificate, application and token belong together.";
    }
}
