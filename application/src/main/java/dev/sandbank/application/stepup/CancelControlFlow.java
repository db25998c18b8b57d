package dev.sandbank.application.stepup;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.ControlFlow;

/** A customer says no to what waits for a one-time code: it is never done. */
public final class CancelControlFlow {

    private final ControlFlows flows;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public CancelControlFlow(ControlFlows flows, Transactions transactions, SpaceClocks clocks) {
        this.flows = flows;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * The flow, ended.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN if nothing of that id waits
     */
    public ControlFlow cancel(ControlFlowId id) {
        return transactions.run(() -> {
            ControlFlow ended = flows.find(id.key())
                    .filter(flow -> flow.openAt(clocks.now(flow.space())))
                    .map(flow -> flow.giveUp(clocks.now(flow.space())))
                    .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
            flows.save(ended);
            return ended;
        });
    }
}
