package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
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
        parts.requirePassword().require(id, present, place);
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
}
