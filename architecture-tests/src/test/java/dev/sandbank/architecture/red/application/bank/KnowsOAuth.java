package dev.sandbank.architecture.red.application.bank;

import dev.sandbank.architecture.red.domain.oauth.KnowsTheBank;

/** The bank uses a class of OAuth. */
public final class KnowsOAuth {

    public KnowsTheBank look(KnowsTheBank gatekeeper) {
        return gatekeeper;
    }
}
