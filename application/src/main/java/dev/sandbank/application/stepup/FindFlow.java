package dev.sandbank.application.stepup;

import dev.sandbank.domain.stepup.ControlFlow;
import java.util.Optional;

/** Finds a control flow whether it still waits or has ended, so that its customer can be told the way back. */
public final class FindFlow {

    private final ControlFlows flows;

    public FindFlow(ControlFlows flows) {
        this.flows = flows;
    }

    /** The flow; none for an id that was never given out, or whose flow was deleted long after its end. */
    public Optional<ControlFlow> find(ControlFlowId id) {
        return flows.find(id.key());
    }
}
