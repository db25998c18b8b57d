package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes in the audit log what one actor does. */
public final class Audit {

    /** The fact that tells from which address a change was made. */
    public static final String FROM = "from";

    private final AuditLog log;
    private final Clock wall;
    private final Actor actor;
    private final @Nullable Source source;

    public Audit(AuditLog log, Clock wall, Actor actor) {
        this(log, wall, actor, null);
    }

    private Audit(AuditLog log, Clock wall, Actor actor, @Nullable Source source) {
        this.log = log;
        this.wall = wall;
        this.actor = actor;
        this.source = source;
    }

    /** The same log for what a developer does in a browser. */
    public Audit by(DeveloperId developer, Source from) {
        return new Audit(log, wall, Actor.developer(developer.value()), from);
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
        Map<String, String> all = new TreeMap<>(facts);
        if (source != null) {
            all.put(FROM, source.address());
        }
        log.append(AuditEvent.of(wall.instant(), actor, action, target, all));
    }
}
