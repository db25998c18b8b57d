package dev.sandbank.application.hub.usage;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What was counted of one operation of one application since it was taken. Counting a success makes no object. */
final class OperationTally {

    private final LongAdder unauthenticated = new LongAdder();
    private final LongAdder forbidden = new LongAdder();
    private final LongAdder limited = new LongAdder();
    private final LongAdder otherErrors = new LongAdder();
    private final LongAdder calls = new LongAdder();
    private final AtomicLongArray steps = new AtomicLongArray(Latencies.STEPS.size() + 1);
    private final LongAccumulator max = new LongAccumulator(Math::max, 0);
    private final Map<String, LongAdder> causes = new ConcurrentHashMap<>();

    void count(CallLog.Call call, boolean timed) {
        calls.increment();
        int status = call.status();
        if (status >= 400) {
            error(status, call.reason());
        }
        if (timed) {
            long micros = call.latency().toNanos() / 1_000;
            steps.incrementAndGet(Latencies.stepOf(micros));
            max.accumulate(micros);
        }
    }

    private void error(int status, @Nullable String reason) {
        LongAdder adder = switch (status) {
            case 401 -> unauthenticated;
            case 403 -> forbidden;
            case 429 -> limited;
            default -> otherErrors;
        };
        adder.increment();
        if (adder != otherErrors && reason != null) {
            causes.computeIfAbsent(reason, any -> new LongAdder()).increment();
        }
    }

    /** Takes what was counted, so that it starts anew. */
    UsageHalfHour take(UsageHalfHour.Key key) {
        List<Long> counts = new ArrayList<>();
        for (int step = 0; step < steps.length(); step++) {
            counts.add(steps.getAndSet(step, 0));
        }
        Map<String, Long> why = new HashMap<>();
        causes.forEach((cause, number) -> {
            long calls = number.sumThenReset();
            if (calls > 0) {
                why.put(cause, calls);
            }
        });
        return new UsageHalfHour(
                key,
                new StatusCounts(
                        calls.sumThenReset(),
                        unauthenticated.sumThenReset(),
                        forbidden.sumThenReset(),
                        limited.sumThenReset(),
                        otherErrors.sumThenReset()),
                new Latencies(counts, max.getThenReset()),
                why);
    }
}
