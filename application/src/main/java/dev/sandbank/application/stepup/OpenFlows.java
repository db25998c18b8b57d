package dev.sandbank.application.stepup;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.ControlFlow;
import java.time.Instant;

/** The changes of a flow that still waits. Each method must be called inside a unit of work. */
public record OpenFlows(ControlFlows flows) {

    /**
     * The flow of a client, after a code for it was presented.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN
     */
    public Presented present(String client, ControlFlowId id, ReadCode code, Instant now) {
        ControlFlow waiting = find(client, id, now);
        boolean right = code.isRight(id.value(), waiting.code());
        ControlFlow presented = waiting.presented(right, now);
        flows.save(presented);
        return new Presented(presented, right);
    }

    /**
     * The flow of a claim, marked as used. The caller must do the claimed act in the same unit of work.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, also for a flow of another owner, purpose or payload, or STEP_UP_REQUIRED
     *     while its code was not presented; then the flow is as it was
     */
    public ControlFlow finish(FlowClaim claim, Instant now) {
        ControlFlow flow = claim(claim, now);
        if (!flow.verified()) {
            throw new Refused(new StepUpRequired(claim.id().value(), null));
        }
        return spend(flow, now);
    }

    /**
     * The open flow of a claim, whether its code was presented or not; it is as it was.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, also for a flow of another owner, purpose or payload
     */
    public ControlFlow claim(FlowClaim claim, Instant now) {
        ControlFlow flow = find(claim.owner().client(), claim.id(), now);
        if (!flow.owner().equals(claim.owner()) || !flow.allows(claim.purpose(), claim.payload())) {
            throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        }
        return flow;
    }

    /** Marks as used a flow whose act is done in the same unit of work. */
    public void complete(ControlFlow claimed, Instant now) {
        flows.save(claimed.complete(now));
    }

    /** Marks as used a flow that is open and whose code was presented. */
    public ControlFlow spend(ControlFlow verified, Instant now) {
        ControlFlow spent = verified.spend(now);
        flows.save(spent);
        return spent;
    }

    /**
     * A flow after a code for it was presented.
     *
     * @param right whether the code was right
     */
    public record Presented(ControlFlow flow, boolean right) {}

    private ControlFlow find(String client, ControlFlowId id, Instant now) {
        return flows.find(id.key())
                .filter(flow -> flow.client().equals(client) && flow.openAt(now))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
    }
}
