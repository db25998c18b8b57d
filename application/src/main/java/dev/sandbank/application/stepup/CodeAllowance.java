package dev.sandbank.application.stepup;

import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.RecentlyUsed;
import dev.sandbank.domain.mail.SentTimes;
import dev.sandbank.domain.mail.SentTimes.Limit;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import java.time.Instant;
import java.util.Map;

/**
 * Limits how often a code is sent again for one flow, because each new code can be guessed a few times. It is kept in
 * memory, for the ten thousand flows for which codes were sent last.
 */
public final class CodeAllowance {

    private static final int BOUND = 10_000;

    private final MonotonicClock clock;
    private final Map<String, SentTimes> flows = new RecentlyUsed<>(BOUND);

    public CodeAllowance(MonotonicClock clock) {
        this.clock = clock;
    }

    /**
     * Counts one more code.
     *
     * @throws Refused CODES_TOO_MANY, and then it does not count
     */
    public synchronized void use(ControlFlowId flow) {
        Instant now = clock.now();
        SentTimes before = flows.getOrDefault(flow.key(), SentTimes.NONE);
        if (!before.allow(Limit.OF_FLOW, now)) {
            throw new Refused(StepUpRefusal.CODES_TOO_MANY);
        }
        flows.put(flow.key(), before.and(Limit.OF_FLOW, now));
    }
}
