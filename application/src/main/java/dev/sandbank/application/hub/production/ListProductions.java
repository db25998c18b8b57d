package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.production.ProductionState;
import org.jspecify.annotations.Nullable;

/** Lists the requests of all developers in a state, the one that changed last first. */
public final class ListProductions {

    private final Productions productions;

    public ListProductions(Productions productions) {
        this.productions = productions;
    }

    /**
     * A page of them.
     *
     * @param state null for all
     * @param text what application or company must contain; may be empty
     */
    public Found<ProductionSummary> list(@Nullable ProductionState state, String text, Seek seek) {
        return productions.search(state, text, seek);
    }
}
