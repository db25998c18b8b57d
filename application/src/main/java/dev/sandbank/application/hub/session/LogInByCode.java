package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.session.LogInDeveloper.LoggedIn;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second step of a log-in: a code of the phone, or a recovery code. */
public final class LogInByCode {

    private final SessionParts parts;
    private final SessionStart sessions;

    public LogInByCode(SessionParts parts) {
        this.parts = parts;
        this.sessions = parts.sessionStart();
    }

    /**
     * Returns the developer and the secret of the new session, which begins in the same write that spends the code.
     *
     * @param ticket what the first step gave
     * @param earlier the secret of a session of this browser, which ends; or null
     * @throws Refused LINK_ENDED if the first step must be taken again, or why the code does not pass
     */
    public LoggedIn logIn(String ticket, String typed, Place place, @Nullable String earlier) {
        Developer developer =
                parts.tickets().verify(ticket, parts.now()).orElseThrow(() -> new Refused(DeveloperRefusal.LINK_ENDED));
        String secret = sessions.newSecret();
        Optional<Refused> objection = parts.transactions().run(() -> {
            Optional<Refused> wrong = parts.codeGuard().objectionTo(developer, typed, place.source());
            if (wrong.isEmpty()) {
                sessions.replace(earlier, secret, developer.id(), place);
            }
            return wrong;
        });
        objection.ifPresent(refused -> {
            throw refused;
        });
        return new LoggedIn(developer, secret);
    }
}
