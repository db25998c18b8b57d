package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.util.Optional;

/** Asks for the code of a second factor, from accounts that have one. */
public interface CodeGuard {

    /** Whether the account has a second factor. */
    boolean isOn(DeveloperId developer);

    /** Whether somebody must set one up before anything else can be done. */
    boolean mustEnrol(Developer developer);

    /**
     * Why what was typed does not pass; empty if it does, or if the account has no second factor. It must be called inside
     * the unit of work that needs the code, and that unit must not fail because of the answer: a wrong code is counted.
     *
     * @param typed a code of the phone, or a recovery code
     */
    Optional<Refused> objectionTo(Developer developer, String typed, Source source);
}
