package dev.sandbank.application.hub.production;

/** Counts the requests that wait for a reviewer. */
public final class CountWaitingProductions {

    private final Productions productions;

    public CountWaitingProductions(Productions productions) {
        this.productions = productions;
    }

    public int count() {
        return productions.countWaiting();
    }
}
