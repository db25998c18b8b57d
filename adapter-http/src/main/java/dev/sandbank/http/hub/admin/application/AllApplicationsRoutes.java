package dev.sandbank.http.hub.admin.application;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.admin.SearchApplications.Owned;
import dev.sandbank.application.hub.application.ApplicationFilter;
import dev.sandbank.application.hub.application.ApplicationFilter.Use;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.hub.application.ApplicationBadge;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.DoneNotices;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/applications}: the applications of everybody, the newest first. */
final class AllApplicationsRoutes {

    static final String PATH = AdminRoom.APPLICATIONS.path();

    private static final String STATE = "state";
    private static final String OWNER = "owner";
    private static final String TEAM = "team";
    private static final String TITLE = "Applications";

    private final AdminUseCases.From useCases;
    private final Clock wall;

    AllApplicationsRoutes(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("allApplications", PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        ApplicationFilter filter = filter(request);
        ListPlace place = Lists.place(request, PATH, kept(filter));
        Found<Owned> found = place.read(seek -> useCases.of(request.developer().id(), request.source())
                .applications()
                .search()
                .search(filter, seek));
        boolean filtered = !filter.equals(ApplicationFilter.of(""));
        request.show(
                200,
                new ListPage(
                        AnyApplicationActs.DONE.told(
                                AdminFrame.of(request, TITLE, AdminRoom.APPLICATIONS), request.query(DoneNotices.DONE)),
                        lead(filter),
                        null,
                        List.of(),
                        search(filter, filtered),
                        table(found.rows(), CameFrom.of(place, AdminRoom.APPLICATIONS)),
                        filtered
                                ? new Empty(
                                        "Nothing found",
                                        "No application, and no owner of one, has these letters and this state.",
                                        new PageLink("Clear the filter", PATH))
                                : new Empty("No application yet", "What developers make stands here.", null),
                        Lists.paging(place, found, "application", "applications")));
    }

    private static String lead(ApplicationFilter filter) {
        if (filter.owner() != null) {
            return "The applications of one developer.";
        }
        return filter.team() == null
                ? "What everybody has made. The newest comes first."
                : "The applications that are shared with one team.";
    }

    private static ApplicationFilter filter(HubRequest request) {
        String owner = request.query(OWNER);
        String team = request.query(TEAM);
        return new ApplicationFilter(
                Lists.text(request, ListPlace.SEARCH),
                Use.of(Objects.requireNonNullElse(request.query(STATE), "")).orElse(Use.ANY),
                owner != null && DeveloperId.couldBe(owner) ? new DeveloperId(owner) : null,
                team != null && TeamId.couldBe(team) ? new TeamId(team) : null);
    }

    private static Map<String, String> kept(ApplicationFilter filter) {
        return Map.of(
                ListPlace.SEARCH,
                filter.text(),
                STATE,
                filter.use() == Use.ANY ? "" : filter.use().text(),
                OWNER,
                text(filter.owner()),
                TEAM,
                text(filter.team()));
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }

    private static Search search(ApplicationFilter filter, boolean filtered) {
        List<Option> states = List.of(
                Option.of(Use.ANY.text(), "All"),
                Option.of(Use.ACTIVE.text(), "Active"),
                Option.of(Use.SUSPENDED.text(), "Suspended"),
                Option.of(Use.OWNERLESS.text(), "Without an owner"));
        return new Search(
                PATH,
                List.of(
                        Field.hidden(OWNER, text(filter.owner())),
                        Field.hidden(TEAM, text(filter.team())),
                        Field.search(ListPlace.SEARCH, "Name, client id or owner")
                                .typed(filter.text()),
                        Field.select(STATE, "State", states).typed(filter.use().text())),
                filtered ? PATH : null);
    }

    private Table table(List<Owned> applications, CameFrom from) {
        return new Table(
                TITLE,
                List.of(
                        Column.of("Application"),
                        Column.of("Owner"),
                        Column.of("State"),
                        Column.ofNumbers("Calls a minute"),
                        Column.of("Created")),
                applications.stream()
                        .map(each -> List.of(
                                Cell.link(
                                        each.client().name(),
                                        from.to(EveryApplication.pathOf(
                                                AdminRoom.APPLICATIONS,
                                                each.client().id())),
                                        each.client().id().value()),
                                EveryApplication.owner(each.owner()),
                                ApplicationBadge.cell(each.client()),
                                EveryApplication.limit(each.client()),
                                Cell.moment(new UtcMoment(each.client().createdAt(), wall.instant()))))
                        .toList());
    }
}
