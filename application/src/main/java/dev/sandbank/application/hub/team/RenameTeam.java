package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.TeamRenamedMeanwhile;
import dev.sandbank.domain.space.Space;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a team and its space another name. */
public final class RenameTeam {

    private final TeamTools tools;

    public RenameTeam(TeamTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the renamed team; refuses those who may not, and a name that no team may have.
     *
     * @param seen the name that the acting developer saw; null if that is not known. A name that somebody else gave since is
     *     not overwritten unseen.
     */
    public Team rename(DeveloperId acting, TeamId id, String name, @Nullable String seen) {
        return tools.transactions().run(() -> {
            Members members = tools.members(id);
            members.acting(acting).mustBeAbleTo(TeamAction.RENAME);
            Team before = members.team();
            if (seen != null && !seen.equals(before.name()) && !name.equals(before.name())) {
                throw new Refused(new TeamRenamedMeanwhile(before.name()));
            }
            Team renamed = before.renamed(TeamNames.read(name));
            if (!renamed.equals(before)) {
                tools.teams().replace(renamed);
                tools.spaces()
                        .find(before.space())
                        .ifPresent(space -> tools.spaces().replace(renamed(space, renamed.name())));
                tools.auditOf(acting)
                        .note(
                                AuditAction.TEAM_RENAMED,
                                id.value(),
                                Map.of("before", before.name(), "after", renamed.name()));
            }
            return renamed;
        });
    }

    private static Space renamed(Space space, String name) {
        return new Space(space.id(), name, space.seed(), space.clock(), space.createdAt());
    }
}
