package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.secret.Verdict;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.DeveloperLoginLocked;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.GuessTarget;
import java.time.Clock;
import java.time.Instant;

/** Asks somebody who is logged in for the present password, before what a stranger at an open screen must not do. */
public final class RequirePassword {

    private final Developers developers;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Clock wall;

    public RequirePassword(Developers developers, Passwords passwords, Guesses guesses, Clock wall) {
        this.developers = developers;
        this.passwords = passwords;
        this.guesses = guesses;
        this.wall = wall;
    }

    /**
     * Returns the developer. It must not be called inside a unit of work.
     *
     * @throws Refused DEVELOPER_LOGIN_WRONG if the present password is another one, or DEVELOPER_LOGIN_LOCKED
     */
    public Developer require(DeveloperId id, String present, Place place) {
        Developer developer = developers.require(id);
        GuessTarget target = GuessTarget.ofDeveloper(developer.userId().key());
        Verdict verdict = guesses.judge(place.source(), target, () -> passwords.matches(present, developer.password()));
        if (verdict.locked()) {
            throw new Refused(
                    new DeveloperLoginLocked(Instant.ofEpochMilli(wall.millis()).plus(verdict.pause())));
        }
        if (!verdict.passed()) {
            throw new Refused(DeveloperRefusal.DEVELOPER_LOGIN_WRONG);
        }
        return developer;
    }
}
