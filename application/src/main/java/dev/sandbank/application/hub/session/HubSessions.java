package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.HubSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of developers' sessions. */
public interface HubSessions {

    void add(HubSession session);

    Optional<HubSession> find(String id);

    /** Replaces the session of the same id; false if there is none. */
    boolean replace(HubSession session);

    /** Removes one; false if there is none. */
    boolean remove(String id);

    /** The sessions of a developer, the newest first. */
    List<HubSession> of(DeveloperId developer);

    /**
     * Removes the sessions of a developer.
     *
     * @param but the id of one that stays; an empty text for none
     */
    void removeAllOf(DeveloperId developer, String but);

    /** Removes the sessions whose end came before an instant. */
    void removeEndedBefore(Instant instant);
}
