package dev.sandbank.application.stepup;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.ControlFlow;
import java.time.Instant;
import java.util.Set;

/** What can become of a flow that still waits; each method is a part of some unit of work. */
public record OpenFlows(ControlFlows flows) {

    /**
     * The flow of a client, after a code for it was presented.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN
     */
    public ControlFlow present(String client, ControlFlowId id, boolean right, Instant now) {
        ControlFlow presented = find(client, id, now).presented(right, now);
        flows.save(presented);
        return presented;
    }

    /**
     * The flow of a client, spent: what it was started for is to be done in the same unit.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, also for a flow of another purpose or subject, or STEP_UP_REQUIRED while
     *     its code was not presented
     */
    ControlFlow finish(String client, String subject, Set<String> purposes, ControlFlowId id, Instant now) {
        ControlFlow flow = find(client, id, now);
        if (!flow.subject().equals(subject) || !purposes.contains(flow.purpose())) {
            throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        }
        if (!flow.verified()) {
            throw new Refused(new StepUpRequired(id.value(), null));
        }
        return spend(flow, now);
    }

    /** A flow that was found open and whose code was presented, spent. */
    public ControlFlow spend(ControlFlow verified, Instant now) {
        ControlFlow spent = verified.spend(now);
        flows.save(spent);
        return spent;
    }

    private ControlFlow find(String client, ControlFlowId id, Instant now) {
        return flows.find(id.key())
                .filter(flow -> flow.client().equals(client) && flow.openAt(now))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
    }
}
