package dev.sandbank.application.hub.team;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.util.HexFormat;
import java.util.Map;

/** Makes a team with a space of its own; whoever makes it is its owner. */
public final class CreateTeam {

    private static final int SPACE_BYTES = 8;

    private final TeamTools tools;

    public CreateTeam(TeamTools tools) {
        this.tools = tools;
    }

    /** Returns the new team; refuses a name that no team may have. */
    public Team create(DeveloperId acting, String name) {
        SpaceId space =
                new SpaceId("team-" + HexFormat.of().formatHex(tools.secrets().random(SPACE_BYTES)));
        Team team = new Team(new TeamId(tools.newId()), TeamNames.read(name), space, tools.now());
        return tools.transactions().run(() -> {
            tools.acting(acting);
            tools.teams().add(team);
            tools.memberships().add(new Membership(team.id(), acting, Role.OWNER, team.createdAt()));
            addSpace(team);
            note(team, acting);
            return team;
        });
    }

    private void addSpace(Team team) {
        Space space = new Space(team.space(), team.name(), SeedName.DEFAULT, SpaceClock.following(), team.createdAt());
        if (!tools.spaces().add(space)) {
            throw new IllegalStateException("a random space id is taken");
        }
    }

    private void note(Team team, DeveloperId acting) {
        Audit audit = tools.auditOf(acting);
        audit.note(
                AuditAction.TEAM_CREATED,
                team.id().value(),
                Map.of("name", team.name(), "space", team.space().value()));
        audit.note(
                AuditAction.SPACE_CREATED,
                team.space().value(),
                Map.of("name", team.name(), "seed", SeedName.DEFAULT.value()));
    }
}
