package dev.sandbank.http.hub.admin.team;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.team.TeamSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.ListPage;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code /admin/teams}: all teams, the oldest first, and one of them. */
public final class AllTeamPages {

    private static final String PATH = AdminRoom.TEAMS.path();
    private static final String TITLE = "Teams";

    private final AdminUseCases.From useCases;
    private final Clock wall;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     */
    public AllTeamPages(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        routes.page("allTeams", PATH, Role.ADMINISTRATOR, this::show);
        new AnyTeamRoutes(useCases, wall).addTo(routes);
    }

    private void show(HubRequest request) {
        String text = Lists.text(request, ListPlace.SEARCH);
        ListPlace place = Lists.place(request, PATH, Map.of(ListPlace.SEARCH, text));
        Found<TeamSummary> found =
                place.read(seek -> useCases.of(request.developer().id(), request.source())
                        .teams()
                        .searchTeams()
                        .search(text, seek));
        request.show(
                200,
                new ListPage(
                        AdminFrame.of(request, TITLE, AdminRoom.TEAMS),
                        "Everybody's teams. Only their own members change them.",
                        null,
                        List.of(),
                        new Search(
                                PATH,
                                List.of(Field.search(ListPlace.SEARCH, "Name or id")
                                        .typed(text)),
                                text.isEmpty() ? null : PATH),
                        table(found.rows(), CameFrom.of(place, AdminRoom.TEAMS)),
                        text.isEmpty()
                                ? new Empty("No team yet", "What developers make on their page stands here.", null)
                                : new Empty(
                                        "Nothing found",
                                        "No team has these letters in its name or id.",
                                        new PageLink("Clear the filter", PATH)),
                        Lists.paging(place, found, "team", "teams")));
    }

    private Table table(List<TeamSummary> teams, CameFrom from) {
        return new Table(
                TITLE,
                List.of(
                        Column.of("Team"),
                        Column.ofNumbers("Members"),
                        Column.ofNumbers("Owners"),
                        Column.ofNumbers("Applications"),
                        Column.of("Made")),
                teams.stream()
                        .map(each -> List.of(
                                Cell.link(
                                        each.team().name(),
                                        from.to(PATH + "/" + each.team().id())),
                                Cell.number(each.members()),
                                Cell.number(each.owners()),
                                Cell.number(each.applications()),
                                Cell.moment(new UtcMoment(each.team().createdAt(), wall.instant()))))
                        .toList());
    }
}
