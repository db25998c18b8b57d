package dev.sandbank.http.operation;

import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import org.jspecify.annotations.Nullable;

/** What is noted of a call for the entry that is kept of it. */
public final class CallNotes {

    private @Nullable String named;
    private @Nullable CallTrace trace;
    private @Nullable ClientCertificate certificate;
    private ApplicationDeed deed = ApplicationDeed.CALL;

    CallNotes() {}

    /** The accepted certificate of the connection; null if none was shown. */
    public @Nullable ClientCertificate certificateOrNull() {
        return certificate;
    }

    public void certifiedBy(ClientCertificate accepted) {
        this.certificate = accepted;
    }

    /** What the application does by it. */
    public ApplicationDeed deed() {
        return deed;
    }

    public void shows(ApplicationDeed shown) {
        this.deed = shown;
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
