package dev.sandbank.architecture.red.application.bank;

import dev.sandbank.architecture.red.domain.oauth.KnowsTheBank;

/** The bank looks at the gatekeeper. */
public final class KnowsOAuth {

    public KnowsTheBank look(KnowsTheBank gatekeeper) {
        return gatekeeper;
    }
}
