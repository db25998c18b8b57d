package dev.sandbank.application.stepup;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.ControlFlow;
import org.jspecify.annotations.Nullable;

/** Finds a flow that waits for a one-time code. */
public final class FindOpenFlow {

    private final ControlFlows flows;
    private final SpaceClocks clocks;

    public FindOpenFlow(ControlFlows flows, SpaceClocks clocks) {
        this.flows = flows;
        this.clocks = clocks;
    }

    /**
     * The flow, if it still waits.
     *
     * @param client the application that started it; null if the customer asks on a page that was opened with its id
     * @throws Refused CONTROL_FLOW_UNKNOWN
     */
    public ControlFlow find(@Nullable String client, ControlFlowId id) {
        return flows.find(id.key())
                .filter(flow -> client == null || flow.client().equals(client))
                .filter(flow -> flow.openAt(clocks.now(flow.space())))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
    }
}
