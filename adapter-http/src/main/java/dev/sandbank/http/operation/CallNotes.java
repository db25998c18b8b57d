package dev.sandbank.http.operation;

import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.certificate.ClientCertificate;
import org.jspecify.annotations.Nullable;

/** What is noted of a call for the entry that is kept of it. */
public final class CallNotes {

    private @Nullable String named;
    private @Nullable CallTrace trace;
    private @Nullable ClientCertificate certificate;

    CallNotes() {}

    /** The accepted certificate of the connection; null if none was shown. */
    public @Nullable ClientCertificate certificateOrNull() {
        return certificate;
    }

    public void certifiedBy(ClientCertificate accepted) {
        this.certificate = accepted;
    }

    /** Notes which application the caller named, before it proves to be that one. */
    public void names(String clientId) {
        this.named = clientId;
    }

    public @Nullable String namedOrNull() {
        return named;
    }

    /** Records why the call was refused. */
    public void traced(CallTrace why) {
        this.trace = why;
    }

    public @Nullable CallTrace traceOrNull() {
        return trace;
    }
}
