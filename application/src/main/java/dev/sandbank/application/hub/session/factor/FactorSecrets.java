package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.session.CodeSecret;
import dev.sandbank.domain.hub.session.FactorSeed;

/** The secrets of second factors, which no store holds. */
final class FactorSecrets {

    private static final String PURPOSE = "second-factor";

    private FactorSecrets() {}

    /** The account is part of it, so that a seed copied to another account gives other codes. */
    static CodeSecret of(String account, FactorSeed seed, Secrets secrets) {
        return new CodeSecret(secrets.derive(PURPOSE, account + " " + seed.value()));
    }
}
