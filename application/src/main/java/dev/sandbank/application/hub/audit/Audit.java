package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEvent;
import java.time.Clock;
import java.util.Map;

/** Notes in the audit log what one actor does. */
public final class Audit {

    private final AuditLog log;
    private final Clock wall;
    private final Actor actor;

    public Audit(AuditLog log, Clock wall, Actor actor) {
        this.log = log;
        this.wall = wall;
        this.actor = actor;
    }

    /** Who makes the changes. */
    public Actor actor() {
        return actor;
    }

    /**
     * Notes a change. It must be called inside the unit of work that makes the change.
     *
     * @param facts what a reader wants to know of it; nothing secret
     */
    public void note(AuditAction action, String target, Map<String, String> facts) {
        log.append(AuditEvent.of(wall.instant(), actor, action, target, facts));
    }
}
