package dev.sandbank.application.stepup;

import dev.sandbank.domain.stepup.ControlFlow;
import java.util.Optional;

/** The store of control flows. */
public interface ControlFlows {

    void add(ControlFlow flow);

    Optional<ControlFlow> find(String key);

    /** Stores the new state of a stored flow. */
    void save(ControlFlow flow);
}
