package dev.sandbank.application.stepup;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.ControlFlow;
import java.time.Instant;
import java.util.function.Function;

/** Does the act that waited for a one-time code, exactly once. */
public final class FinishControlFlow {

    private final OpenFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public FinishControlFlow(ControlFlows flows, Transactions transactions, SpaceClocks clocks) {
        this.flows = new OpenFlows(flows);
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * Does the approved act in the unit of work that uses up the flow, so that both become durable or neither.
     *
     * @param act does the act that the flow's payload describes
     * @throws Refused CONTROL_FLOW_UNKNOWN, also for a flow of another owner, purpose or payload, or STEP_UP_REQUIRED
     *     while its code was not presented; then the flow is as it was
     */
    public <T> T finish(FlowClaim claim, Function<ControlFlow, T> act) {
        Instant now = clocks.now(claim.owner().space());
        return transactions.run(() -> act.apply(flows.finish(claim, now)));
    }
}
