package dev.sandbank.domain.hub.team;

import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * Developers who use applications together.
 *
 * @param name as people read it, 1 to {@value #MAX_NAME_LENGTH} characters; two teams may have the same
 * @param space the space of its own, which the applications that are shared with it may use
 */
public record Team(TeamId id, String name, SpaceId space, Instant createdAt) {

    /** The maximum length of a name, in characters. */
    public static final int MAX_NAME_LENGTH = 100;

    /** The largest number of members. */
    public static final int MAX_MEMBERS = 200;

    /** The largest number of invitations that wait for an answer. */
    public static final int MAX_PENDING = 200;

    /** The largest number of applications that are shared with a team. */
    public static final int MAX_APPLICATIONS = 200;

    public Team {
        objectionTo(name).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
    }

    /** Says why a text cannot be the name of a team, as a sentence; empty if it can. */
    public static Optional<String> objectionTo(String name) {
        if (name.isBlank()) {
            return Optional.of("Enter a name for the team.");
        }
        if (name.length() > MAX_NAME_LENGTH) {
            return Optional.of("The name of a team has at most " + MAX_NAME_LENGTH + " characters.");
        }
        return ReadableName.objectionTo(name).map(objection -> "The name of a team " + objection + ".");
    }

    /** The same team under another name. */
    public Team renamed(String other) {
        return new Team(id, other, space, createdAt);
    }

    /** Whether somebody who has to confirm a deletion typed the name; blanks around it do not count. */
    public boolean isConfirmedBy(String typed) {
        return typed.strip().equals(name.strip());
    }
}
