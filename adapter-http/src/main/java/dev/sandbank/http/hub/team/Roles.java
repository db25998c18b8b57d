package dev.sandbank.http.hub.team;

import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Tone;
import java.util.Arrays;
import java.util.List;

/** The roles of a team as pages show them. */
public final class Roles {

    private Roles() {}

    static String word(Role role) {
        return switch (role) {
            case OWNER -> "Owner";
            case ADMINISTRATOR -> "Administrator";
            case MEMBER -> "Member";
        };
    }

    /** The role as a badge. */
    public static Cell badge(Role role) {
        return Cell.badge(role == Role.OWNER ? Tone.INFO : Tone.NEUTRAL, word(role));
    }

    /** The roles that somebody may give to others, the weakest first. */
    static List<Option> grantedBy(Role role) {
        return Arrays.stream(new Role[] {Role.MEMBER, Role.ADMINISTRATOR, Role.OWNER})
                .filter(role::mayGrant)
                .map(each -> Option.of(each.text(), word(each)))
                .toList();
    }
}
