package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.secret.Verdict;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.DeveloperLoginLocked;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.PasswordHash;
import java.util.Map;

/** Changes the password of somebody who is logged in and knows the present one. */
public final class ChangePassword {

    private final SessionParts parts;
    private final SessionStart sessions;

    public ChangePassword(SessionParts parts) {
        this.parts = parts;
        this.sessions = parts.sessionStart();
    }

    /**
     * Changes it, ends all sessions, and returns the secret of a new one for this browser. It must not be called inside a
     * unit of work.
     *
     * @throws Refused DEVELOPER_LOGIN_WRONG if the present password is another one, or DEVELOPER_LOGIN_LOCKED
     */
    public String change(DeveloperId id, String present, PasswordHash wanted, Place place) {
        Developer developer = parts.developers().require(id);
        require(developer, present, place);
        String secret = sessions.newSecret();
        parts.transactions().run(() -> {
            Developer now = parts.developers().require(id);
            new PasswordChange(parts).store(now.withPassword(wanted), "", place.source());
            sessions.start(secret, id, place);
            parts.audit().by(id, place.source()).note(AuditAction.PASSWORD_CHANGED, id.value(), Map.of("by", "owner"));
            return true;
        });
        return secret;
    }

    private void require(Developer developer, String present, Place place) {
        boolean right = parts.passwords().matches(present, developer.password());
        GuessTarget target = GuessTarget.ofDeveloper(developer.userId().key());
        Verdict verdict = parts.guesses().note(place.source(), target, right);
        if (verdict.locked()) {
            throw new Refused(new DeveloperLoginLocked(parts.now().plus(verdict.pause())));
        }
        if (!verdict.passed()) {
            throw new Refused(DeveloperRefusal.DEVELOPER_LOGIN_WRONG);
        }
    }
}
