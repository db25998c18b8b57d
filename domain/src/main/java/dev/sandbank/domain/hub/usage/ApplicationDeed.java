package dev.sandbank.domain.hub.usage;

import static dev.sandbank.domain.hub.usage.ObservedFact.PKCE;
import static dev.sandbank.domain.hub.usage.ObservedFact.THREE_LEGGED;

import java.util.List;

/** What one answered call shows of its application. */
public enum ApplicationDeed {
    /** Nothing: a customer looked at a page that is about the application. */
    PAGE(List.of()),
    /** Nothing: a developer tried a call from a page of the hub. */
    TRIED(List.of()),
    /** A call, and no more. */
    CALL(List.of()),
    CLIENT_TOKEN(List.of(ObservedFact.TWO_LEGGED)),
    CODE_EXCHANGE(List.of(THREE_LEGGED)),
    CODE_EXCHANGE_WITH_PKCE(List.of(THREE_LEGGED, PKCE)),
    REFRESH(List.of(ObservedFact.REFRESH)),
    REVOCATION(List.of(ObservedFact.REVOCATION));

    private final List<ObservedFact> facts;

    ApplicationDeed(List<ObservedFact> facts) {
        this.facts = facts;
    }

    /** The facts that it shows if the call succeeded. */
    public List<ObservedFact> facts() {
        return facts;
    }
}
