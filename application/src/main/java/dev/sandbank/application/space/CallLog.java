package dev.sandbank.application.space;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What each application did; never a secret, code or token. Writing to it must not slow the call. */
public interface CallLog {

    /** A log that keeps nothing. */
    CallLog NONE = call -> {};

    void record(Call call);

    /**
     * One call.
     *
     * @param requestId the server's id of the request, as answered in {@code citiuuid}
     * @param operation the operation's id, or {@code unknown}
     * @param market the market's code, or null where none is known
     * @param client the application, or null where none proved itself
     * @param reason the name of the reason why it did not succeed, or null
     * @param hint the sentence that tells it, or null
     */
    record Call(
            String requestId,
            String method,
            String path,
            String operation,
            @Nullable String market,
            @Nullable String client,
            int status,
            @Nullable String reason,
            @Nullable String hint,
            Duration latency) {}
}
