package dev.sandbank.http.refusal;

import dev.sandbank.http.operation.Failure;
import dev.sandbank.http.refusal.hint.Hint;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Failures that are not the fault of the call. */
public enum Outage {
    STORE_UNAVAILABLE(
            503, "temporarily_unavailable", "The data could not be reached", "send the call again in a moment"),
    FAULT(500, "server_error", "The fault is the server's", "look for the answer's citiuuid in its log");

    private final int status;
    private final String oauthError;
    private final String cause;
    private final String remedy;

    Outage(int status, String oauthError, String cause, String remedy) {
        this.status = status;
        this.oauthError = oauthError;
        this.cause = cause;
        this.remedy = remedy;
    }

    int status() {
        return status;
    }

    String oauthError() {
        return oauthError;
    }

    Hint hint() {
        return Hint.hint(cause, remedy);
    }

    /** Whether a failure is one of these. */
    public static boolean isReasonOf(@Nullable Failure failure) {
        return failure != null
                && Arrays.stream(values()).anyMatch(outage -> outage.name().equals(failure.reason()));
    }

    /** The failure for the log. */
    public Failure failure() {
        return new Failure(name(), hint().sentence(), hint().sentence());
    }
}
