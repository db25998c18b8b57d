package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;

/** Begins to set up a phone. A phone in force stays so until a code of the new one was right. */
public final class BeginFactor {

    private final FactorTools tools;

    public BeginFactor(FactorTools tools) {
        this.tools = tools;
    }

    /**
     * Begins it, or goes on with a setup that has not ended. It must not be called inside a unit of work.
     *
     * @param code of the phone in force; nothing is looked at if there is none
     * @throws Refused DEVELOPER_LOGIN_WRONG, DEVELOPER_LOGIN_LOCKED, or why the code does not pass
     */
    public void begin(DeveloperId id, String password, String code, Place place) {
        Developer developer = tools.requirePassword().require(id, password, place);
        FactorSeed seed = tools.randomness().seed();
        Optional<Refused> objection = tools.transactions().run(() -> {
            Optional<Refused> wrong = tools.guard().objectionTo(developer, code, place.source());
            if (wrong.isEmpty()) {
                AccountFactor before = tools.factors().of(id);
                tools.store(before, before.with(before.factor().begin(seed, tools.now())));
            }
            return wrong;
        });
        objection.ifPresent(refused -> {
            throw refused;
        });
    }
}
