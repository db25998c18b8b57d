package dev.sandbank.cli.call;

import dev.sandbank.application.call.CallEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A call in the JSON of the command line. */
record CallJson(
        long number,
        String id,
        String at,
        String clientId,
        boolean authenticated,
        String requestId,
        String operation,
        String method,
        String route,
        @Nullable String market,
        boolean tried,
        int status,
        long micros,
        @Nullable String reason,
        @Nullable String hint,
        List<Step> path) {

    /** A step of its way. */
    record Step(String name, String outcome, String checked, String expected, String came) {}

    static CallJson of(CallEntry entry) {
        CallEntry.Made made = entry.made();
        CallEntry.Answer answer = entry.answer();
        return new CallJson(
                entry.number(),
                entry.id(),
                entry.at().toString(),
                entry.client().value(),
                entry.proved(),
                entry.requestId(),
                made.operation(),
                made.method(),
                made.route(),
                made.market(),
                made.tried(),
                answer.status(),
                answer.took().toNanos() / 1_000,
                answer.reason(),
                answer.hint(),
                entry.path().stream()
                        .map(step -> new Step(
                                step.name(),
                                step.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                step.checked(),
                                step.expected(),
                                step.came()))
                        .toList());
    }
}
