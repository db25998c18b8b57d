package dev.sandbank.domain.hub.team;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member is in a team. The names are stored, so they must not change. */
public enum Role {
    OWNER,
    ADMINISTRATOR,
    MEMBER;

    /** Whether a member of this role may do something; {@link TeamAction} holds the table. */
    public boolean may(TeamAction action) {
        return action.roles().contains(this);
    }

    /** Whether a member of this role may give a role to somebody else, by an invitation or by a change. */
    public boolean mayGrant(Role role) {
        return may(role.granting());
    }

    /** What somebody has to be allowed in order to give this role. */
    TeamAction granting() {
        return this == OWNER ? TeamAction.MANAGE_OWNERS : TeamAction.MANAGE_MEMBERS;
    }

    /** The word for people and scripts. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that word, if there is one. */
    public static Optional<Role> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }
}
