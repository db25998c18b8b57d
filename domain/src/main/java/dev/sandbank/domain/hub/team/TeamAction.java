package dev.sandbank.domain.hub.team;

import static dev.sandbank.domain.hub.team.Role.ADMINISTRATOR;
import static dev.sandbank.domain.hub.team.Role.MEMBER;
import static dev.sandbank.domain.hub.team.Role.OWNER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done in a team, and which roles may do it. This is the whole table of rights, in the order of a page. */
public enum TeamAction {
    SEE("See the team, its members and the applications that are shared with it", OWNER, ADMINISTRATOR, MEMBER),
    USE_APPLICATIONS(
            "Use the applications that are shared with the team, with secrets of their own",
            OWNER,
            ADMINISTRATOR,
            MEMBER),
    SHARE_OWN("Share applications of their own with the team, and stop sharing them", OWNER, ADMINISTRATOR, MEMBER),
    LEAVE("Leave the team", OWNER, ADMINISTRATOR, MEMBER),
    MANAGE_MEMBERS(
            "Invite people, take invitations back, remove members and administrators, and change their roles",
            OWNER,
            ADMINISTRATOR),
    STOP_SHARING_ANY("Stop sharing any application with the team", OWNER, ADMINISTRATOR),
    RENAME("Rename the team", OWNER, ADMINISTRATOR),
    RESET_SPACE("Reset the space of the team and move its clock", OWNER, ADMINISTRATOR),
    MANAGE_OWNERS("Invite, make, unmake and remove owners", OWNER),
    HAND_OVER("Hand the team over to another member", OWNER),
    DELETE("Delete the team", OWNER);

    private final String words;
    private final Set<Role> roles;

    TeamAction(String words, Role... roles) {
        this.words = words;
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** What it is, in words that begin with a verb. */
    public String words() {
        return words;
    }

    /** Who may do it. */
    public Set<Role> roles() {
        return roles;
    }
}
