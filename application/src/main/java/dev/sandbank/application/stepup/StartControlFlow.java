package dev.sandbank.application.stepup;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.stepup.ControlFlow;
import java.time.Instant;

/** Starts a flow that needs a one-time code. No message is sent, because the right codes are published. */
public final class StartControlFlow {

    private final ControlFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;

    public StartControlFlow(ControlFlows flows, Transactions transactions, SpaceClocks clocks, Secrets secrets) {
        this.flows = flows;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
    }

    /** The id of the new flow, once the flow is durable. */
    public ControlFlowId start(FlowStart start, ControlFlowId.Form form) {
        ControlFlowId id = ControlFlowId.fresh(form, secrets);
        Instant expiresAt = clocks.now(start.owner().space()).plus(ControlFlow.LIFETIME);
        ControlFlow flow = ControlFlow.waiting(
                id.key(), start.owner(), start.market(), start.purpose(), start.payload(), expiresAt);
        return transactions.run(() -> {
            flows.add(flow);
            return id;
        });
    }
}
