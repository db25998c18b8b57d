package dev.sandbank.http.corridor;

import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.AccessRefusal.RateExceeded;
import dev.sandbank.http.operation.Call;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Counts the call against the rate limit of the application. Every answer tells how many calls are left; a call over
 * the limit is answered 429. The {@code X-RateLimit} headers have the public sandbox's form.
 */
public final class Admit implements Step {

    private static final long WINDOW_SECONDS = RateWindow.LENGTH.toSeconds();

    private final AdmitCall admitCall;

    public Admit(AdmitCall admitCall) {
        this.admitCall = admitCall;
    }

    /** Waits only on one of several nodes, if it must ask the others whether a call is left. */
    @Override
    public @Nullable CompletionStage<Void> pass(Call call) {
        CompletableFuture<Admission> admission = admitCall.admit(call.client()).toCompletableFuture();
        if (admission.isDone()) {
            decide(call, Stages.join(admission));
            return null;
        }
        return admission.thenAccept(decided -> decide(call, decided));
    }

    private static void decide(Call call, Admission admission) {
        if (admission.limit() > 0) {
            tell(call, admission);
        }
        if (!admission.admitted()) {
            throw new Refused(new RateExceeded(admission.limit(), admission.retryAfterSeconds()));
        }
    }

    @Override
    public Evidence evidence(Call call) {
        RateLimit limit = call.client().rateLimit();
        return new Evidence(
                limit.unlimited()
                        ? "no limit"
                        : "a call left of " + limit.perMinute() + " in " + WINDOW_SECONDS + " seconds",
                Admit.class.getSimpleName().equals(call.refusedAt()) ? "none left" : "there was one");
    }

    @Override
    public String purpose() {
        return "Checks that the application's rate window has room, and tells what is left of it.";
    }

    private static void tell(Call call, Admission admission) {
        String limit = String.valueOf(admission.limit());
        String remaining = String.valueOf(admission.remaining());
        String reset = String.valueOf(admission.retryAfterSeconds());
        call.answerWith("X-RateLimit-Limit", "name=rate-limit-1," + limit + ";");
        call.answerWith("X-RateLimit-Remaining", "name=rate-limit-1," + remaining + ";");
        call.answerWith("RateLimit-Limit", limit);
        call.answerWith("RateLimit-Remaining", remaining);
        call.answerWith("RateLimit-Reset", reset);
        call.answerWith("RateLimit-Policy", "\"default\";q=" + limit + ";w=" + WINDOW_SECONDS);
    }
}
