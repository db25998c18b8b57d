package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lists the applications that are shared with one team of a developer. */
public final class ListTeamApplications {

    private final ApplicationTools tools;

    public ListTeamApplications(ApplicationTools tools) {
        this.tools = tools;
    }

    /**
     * All of them, in the order they were shared; none of a team that the developer does not belong to. A team shares so
     * few that they need no pages.
     *
     * @param text what name or id contains; empty for all
     */
    public List<ApplicationSummary> list(DeveloperId acting, TeamId team, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return tools.applications().sharedWith(team).stream()
                .filter(row -> tools.applications().isUsableBy(row.id(), acting))
                .flatMap(row -> summary(acting, row))
                .filter(row -> contains(row.client(), wanted))
                .toList();
    }

    private Stream<ApplicationSummary> summary(DeveloperId acting, OwnedApplication row) {
        String owner = tools.developers().find(row.owner()).map(Developer::name).orElse("");
        return tools.clients().find(row.id()).stream()
                .map(client -> new ApplicationSummary(client, owner, row.owner().equals(acting)));
    }

    private static boolean contains(Client client, String wanted) {
        return client.name().toLowerCase(Locale.ROOT).contains(wanted)
                || client.id().value().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
