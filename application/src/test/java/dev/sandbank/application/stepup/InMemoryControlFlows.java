package dev.sandbank.application.stepup;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.stepup.ControlFlow;
import java.util.Optional;
import java.util.function.Predicate;

/** Control flows in memory. */
public final class InMemoryControlFlows implements ControlFlows {

    private final InMemoryTable<String, ControlFlow> flows;

    public InMemoryControlFlows(InMemoryTransactions transactions) {
        this.flows = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(ControlFlow flow) {
        if (!flows.add(flow.key(), flow)) {
            throw new IllegalStateException("control flow exists");
        }
    }

    @Override
    public Optional<ControlFlow> find(String key) {
        return flows.find(key);
    }

    @Override
    public void save(ControlFlow flow) {
        flows.change(flow.key(), any -> true, any -> flow);
    }

    /** Removes the flows the condition holds for; for housekeeping. */
    public int removeIf(Predicate<ControlFlow> condition, long max) {
        return flows.removeIf(condition, max);
    }
}
