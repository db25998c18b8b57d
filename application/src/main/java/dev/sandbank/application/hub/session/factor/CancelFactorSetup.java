package dev.sandbank.application.hub.session.factor;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;

/** Gives up the setup of a phone. A phone in force stays so. */
public final class CancelFactorSetup {

    private final FactorTools tools;

    public CancelFactorSetup(FactorTools tools) {
        this.tools = tools;
    }

    /** Gives it up, if there is one. */
    public void cancel(DeveloperId id) {
        tools.transactions().run(() -> {
            AccountFactor before = tools.factors().of(id);
            tools.store(before, before.with(before.factor().cancel()));
            return true;
        });
    }
}
