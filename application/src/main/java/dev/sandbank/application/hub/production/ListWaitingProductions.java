package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;

/** Lists the requests that wait for a reviewer, the one that has waited longest first. */
public final class ListWaitingProductions {

    private final Productions productions;

    public ListWaitingProductions(Productions productions) {
        this.productions = productions;
    }

    /**
     * A page of them.
     *
     * @param text what application or company must contain; may be empty
     */
    public Found<ProductionSummary> list(String text, Seek seek) {
        return productions.waiting(text, seek);
    }
}
