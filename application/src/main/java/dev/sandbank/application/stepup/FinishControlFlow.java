package dev.sandbank.application.stepup;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import java.time.Instant;
import java.util.Set;

/** Lets what waited for a one-time code be done, once. */
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
     * The flow, spent.
     *
     * @param purposes what it may have been started for
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, also for a flow of another purpose or subject, or STEP_UP_REQUIRED while
     *     its code was not presented
     */
    public ControlFlow finish(SpaceId space, String client, String subject, Set<String> purposes, ControlFlowId id) {
        Instant now = clocks.now(space);
        return transactions.run(() -> flows.finish(client, subject, purposes, id, now));
    }
}
