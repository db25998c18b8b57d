package dev.sandbank.domain.refusal;

import java.time.Instant;

/** The reasons why something is not done in a team, or an invitation cannot be answered. */
public enum TeamRefusal implements Reason {
    TEAM_UNKNOWN,
    TEAM_NAME_INVALID,
    TEAM_RENAMED_MEANWHILE,
    ROLE_CHANGED_MEANWHILE,
    TEAM_ACTION_FORBIDDEN,
    TEAM_LAST_OWNER,
    TEAM_FULL,
    MEMBER_UNKNOWN,
    MEMBER_SUSPENDED,
    HAND_OVER_TO_ONESELF,
    ADDRESSES_TOO_MANY,
    INVITATION_UNKNOWN,
    INVITATION_ENDED,
    INVITATION_FOR_ANOTHER;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** TEAM_UNKNOWN, where somebody named a team. */
    public record NamedTeam(TeamRefusal reason, String team) implements Refusal {}

    /**
     * A team may not have this name.
     *
     * @param sentence the fault, for the person who typed it
     */
    public record TeamNameInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return TEAM_NAME_INVALID;
        }
    }

    /**
     * Somebody else renamed the team since the acting person saw it.
     *
     * @param present the name that it has now
     */
    public record TeamRenamedMeanwhile(String present) implements Refusal {
        @Override
        public Reason reason() {
            return TEAM_RENAMED_MEANWHILE;
        }
    }

    /**
     * Somebody else gave the member another role since the acting person saw it.
     *
     * @param present the role that the member has now
     */
    public record RoleChangedMeanwhile(String present) implements Refusal {
        @Override
        public Reason reason() {
            return ROLE_CHANGED_MEANWHILE;
        }
    }

    /**
     * The role does not allow it.
     *
     * @param role what the acting person is in the team
     * @param action what the role does not allow, in words that begin with a verb
     */
    public record TeamActionForbidden(String role, String action) implements Refusal {
        @Override
        public Reason reason() {
            return TEAM_ACTION_FORBIDDEN;
        }
    }

    /**
     * The team would have no owner any more.
     *
     * @param others the number of other members
     */
    public record LastOwner(String team, int others) implements Refusal {
        @Override
        public Reason reason() {
            return TEAM_LAST_OWNER;
        }
    }

    /**
     * A team cannot have more.
     *
     * @param most how many it may have, and of what: {@code 200 members}
     */
    public record TeamFull(String most) implements Refusal {
        @Override
        public Reason reason() {
            return TEAM_FULL;
        }
    }

    /** Too many addresses were given at once, or too long a text. */
    public record AddressesTooMany(int most) implements Refusal {
        @Override
        public Reason reason() {
            return ADDRESSES_TOO_MANY;
        }
    }

    /**
     * Nobody can answer the invitation any more.
     *
     * @param state how it ended, to follow "is"
     * @param at when
     */
    public record InvitationEnded(String state, Instant at) implements Refusal {
        @Override
        public Reason reason() {
            return INVITATION_ENDED;
        }
    }

    /**
     * The invitation is for another address than that of the person who wants to answer it.
     *
     * @param invited the address that was invited
     * @param present the address of the person
     */
    public record InvitationForAnother(String invited, String present) implements Refusal {
        @Override
        public Reason reason() {
            return INVITATION_FOR_ANOTHER;
        }
    }
}
