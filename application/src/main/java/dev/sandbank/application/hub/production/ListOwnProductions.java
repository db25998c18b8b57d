package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;

/** Lists the requests that a developer sent, the one that changed last first. */
public final class ListOwnProductions {

    private final Productions productions;

    public ListOwnProductions(Productions productions) {
        this.productions = productions;
    }

    public Found<ProductionSummary> list(DeveloperId developer, Seek seek) {
        return productions.of(developer, seek);
    }
}
