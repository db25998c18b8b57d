package dev.sandbank.application.stepup;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.stepup.ControlFlow;
import java.time.Instant;

/** Starts a flow that waits for a one-time code, and sends the code if a phone is named. */
public final class StartControlFlow {

    private final ControlFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;
    private final CodeMessages messages;

    public StartControlFlow(
            ControlFlows flows, Transactions transactions, SpaceClocks clocks, Secrets secrets, CodeMessages messages) {
        this.flows = flows;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
        this.messages = messages;
    }

    /** The id of the new flow, once the flow is durable. */
    public ControlFlowId start(FlowStart start, ControlFlowId.Form form) {
        ControlFlowId id = ControlFlowId.fresh(form, secrets);
        Instant expiresAt = clocks.now(start.owner().space()).plus(ControlFlow.LIFETIME);
        ControlFlow flow = ControlFlow.waiting(
                id.key(), start.owner(), start.market(), start.purpose(), start.payload(), expiresAt);
        String phone = start.phone();
        return transactions.run(() -> {
            flows.add(phone == null ? flow : messages.send(flow, id, phone));
            return id;
        });
    }
}
