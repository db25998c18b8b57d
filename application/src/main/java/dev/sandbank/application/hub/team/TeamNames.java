package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.TeamNameInvalid;

/** Reads the names that people type for teams. */
final class TeamNames {

    private TeamNames() {}

    /** The name without blanks around it; refuses what cannot be a name. */
    static String read(String typed) {
        String name = typed.strip();
        Team.objectionTo(name).ifPresent(objection -> {
            throw new Refused(new TeamNameInvalid(objection));
        });
        return name;
    }
}
