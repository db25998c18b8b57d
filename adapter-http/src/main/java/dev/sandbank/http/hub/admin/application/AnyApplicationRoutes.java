package dev.sandbank.http.hub.admin.application;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.admin.ShowAnyApplication.Shown;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.application.ApplicationBadge;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /admin/applications/ID}: the application of anybody. No secret is shown, and none can be made here. */
final class AnyApplicationRoutes {

    private final AdminUseCases.From useCases;
    private final Clock wall;

    AnyApplicationRoutes(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("anyApplication", EveryApplication.pattern(AdminRoom.APPLICATIONS), Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        AdminUseCases cases = useCases.of(request.developer().id(), request.source());
        Shown shown = EveryApplication.of(request, cases);
        Client client = shown.client();
        CameFrom from = CameFrom.of(request, AdminRoom.APPLICATIONS);
        String path = EveryApplication.pathOf(AdminRoom.APPLICATIONS, client.id());
        HubFrame frame =
                AdminFrame.of(request, client.name(), AdminRoom.APPLICATIONS).below(from.link());
        List<PageLink> ways = Stream.concat(
                        Stream.of(new PageLink(
                                "Change the limit", EveryApplication.pathOf(AdminRoom.LIMITS, client.id()))),
                        AnyApplicationAct.of(client)
                                .map(act -> new PageLink(
                                        act.asked().label(),
                                        from.to(path + "/" + act.asked().word()))))
                .toList();
        request.show(
                200,
                new BlocksPage(
                        AnyApplicationActs.DONE.told(frame, request.query(DoneNotices.DONE)),
                        client.description(),
                        ApplicationBadge.cell(client).badge(),
                        List.of(
                                Chapter.of("", new Block.Facts(facts(shown))),
                                Chapter.of("Change", new Block.Ways(ways)))));
    }

    private List<Pair> facts(Shown shown) {
        Client client = shown.client();
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of("Client id", Cell.code(client.id().value())));
        facts.add(Pair.of("Owner", EveryApplication.owner(shown.owner())));
        if (shown.teams().isEmpty()) {
            facts.add(Pair.of("Shared with", Cell.none("no team")));
        }
        shown.teams()
                .forEach(team -> facts.add(
                        Pair.of("Shared with", Cell.link(team.name(), AdminRoom.TEAMS.path() + "/" + team.id()))));
        facts.add(Pair.of("Space", shown.space().name()));
        facts.add(Pair.of("Profile", client.profile().name().toLowerCase(Locale.ROOT)));
        facts.add(Pair.of("Secrets", client.isPublic() ? Cell.none("none, it is public") : secrets(client)));
        facts.add(Pair.of(
                "Redirect URIs",
                client.redirectUris().isEmpty()
                        ? Cell.none("none")
                        : Cell.text(client.redirectUris().stream()
                                .map(RedirectUri::toString)
                                .collect(Collectors.joining(", ")))));
        facts.add(Pair.of("Calls a minute", EveryApplication.limit(client)));
        facts.add(Pair.of("Created", Cell.moment(new UtcMoment(client.createdAt(), wall.instant()))));
        return facts;
    }

    private static Cell secrets(Client client) {
        return Cell.text(client.secrets().newestFirst().stream()
                .map(secret -> "..." + secret.lastFour())
                .collect(Collectors.joining(", ")));
    }
}
