package dev.sandbank.application.space;

import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The log of the calls of applications. It never holds a secret, code or token. Writing to it must not slow down the
 * call.
 */
public interface CallLog {

    /** A log that keeps nothing. */
    CallLog NONE = call -> {};

    void record(Call call);

    /** A log that is two logs. */
    static CallLog both(CallLog one, CallLog other) {
        return call -> {
            one.record(call);
            other.record(call);
        };
    }

    /**
     * One call.
     *
     * @param requestId the server's id of the request, as answered in {@code citiuuid}
     * @param operation the operation's id, or {@code unknown}
     * @param market the market's code, or null where none is known
     * @param client the application, or null if none was authenticated
     * @param reason the name of the reason why the call was refused, or null
     * @param hint the sentence that explains the reason, or null
     * @param deed what the call shows of its application if it succeeded
     * @param route the template of its path, or what may be told of a path that leads nowhere
     * @param trace why it was refused, or null if it was not
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
            Duration latency,
            ApplicationDeed deed,
            String route,
            @Nullable CallTrace trace) {

        /** A call of which no path is known. */
        public Call(
                String requestId,
                String method,
                String path,
                String operation,
                @Nullable String market,
                @Nullable String client,
                int status,
                @Nullable String reason,
                @Nullable String hint,
                Duration latency,
                ApplicationDeed deed) {
            this(requestId, method, path, operation, market, client, status, reason, hint, latency, deed, "", null);
        }
    }
}
