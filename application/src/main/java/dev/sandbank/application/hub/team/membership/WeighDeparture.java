package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.hub.team.membership.DepartureView.EndingSecret;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import java.time.Instant;
import java.util.stream.Stream;

/** Tells what would end if a member left or were removed, for the page that asks whether to do it. */
public final class WeighDeparture {

    private final TeamTools tools;
    private final SharedApplications shared;

    public WeighDeparture(TeamTools tools) {
        this.tools = tools;
        this.shared = new SharedApplications(tools);
    }

    /** Changes nothing; refuses what the departure itself would be refused for. */
    public DepartureView weigh(DeveloperId acting, TeamId id, DeveloperId whom) {
        Members members = tools.members(id);
        if (!acting.equals(whom)) {
            members.acting(acting).mustBeAbleTo(TeamAction.MANAGE_MEMBERS);
        }
        Membership going = members.remove(acting, whom);
        return new DepartureView(
                going,
                shared.of(whom, members.team()),
                tools.applications().sharedWith(id).stream()
                        .filter(application -> !application.owner().equals(whom))
                        .filter(application -> !isSharedElsewhere(application, id, whom))
                        .flatMap(application -> ending(application, whom))
                        .toList());
    }

    private boolean isSharedElsewhere(OwnedApplication application, TeamId but, DeveloperId whom) {
        return tools.applications().teamsOf(application.id()).stream()
                .filter(team -> !team.equals(but))
                .anyMatch(team -> tools.memberships().find(team, whom).isPresent());
    }

    private Stream<EndingSecret> ending(OwnedApplication application, DeveloperId whom) {
        return tools.clients().find(application.id()).stream().flatMap(client -> {
            Instant now = tools.clocks().now(client.space());
            return client.secrets().livingAt(now).stream()
                    .filter(secret -> whom.equals(secret.owner()))
                    .map(secret -> new EndingSecret(
                            application,
                            client.name(),
                            secret,
                            tools.secretUses().lastUse(secret.hash()).orElse(null)));
        });
    }
}
