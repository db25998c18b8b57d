package dev.sandbank.http.hub.admin.developer;

import dev.sandbank.application.hub.developer.Standing;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.admin.Lists;
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
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /admin/developers}: everybody who has an account, in the order in which they came. */
final class DeveloperListRoutes {

    private static final String STATE = "state";
    private static final String TITLE = "Developers";

    private final DeveloperDesk desk;

    DeveloperListRoutes(DeveloperDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("developers", DeveloperDesk.PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        Standing standing = Standing.of(Objects.requireNonNullElse(request.query(STATE), ""))
                .orElse(Standing.ANY);
        String kept = standing == Standing.ANY ? "" : standing.text();
        String text = Lists.text(request, ListPlace.SEARCH);
        ListPlace place = Lists.place(request, DeveloperDesk.PATH, Map.of(STATE, kept, ListPlace.SEARCH, text));
        Found<Developer> found = place.read(seek -> desk.of(request).list().list(standing, text, seek));
        boolean filtered = !text.isEmpty() || !kept.isEmpty();
        request.show(
                200,
                new ListPage(
                        DeveloperActs.DONE.told(
                                AdminFrame.of(request, TITLE, AdminRoom.DEVELOPERS), request.query(DoneNotices.DONE)),
                        "Everybody who has an account. Who came first stands first.",
                        null,
                        List.of(),
                        search(text, standing, filtered),
                        table(found.rows(), CameFrom.of(place, AdminRoom.DEVELOPERS)),
                        filtered
                                ? new Empty(
                                        "Nobody found",
                                        "No user ID, name, company or address has these letters and this state.",
                                        new PageLink("Clear the filter", DeveloperDesk.PATH))
                                : new Empty("Nobody here", "Whoever activates an account stands here.", null),
                        Lists.paging(place, found, "developer", "developers")));
    }

    private static Search search(String text, Standing standing, boolean filtered) {
        return new Search(
                DeveloperDesk.PATH,
                List.of(
                        Field.search(ListPlace.SEARCH, "User ID, name, company or address")
                                .typed(text),
                        Field.select(
                                        STATE,
                                        "State",
                                        List.of(
                                                Option.of(Standing.ANY.text(), "All"),
                                                Option.of(Standing.ACTIVE.text(), "Active"),
                                                Option.of(Standing.SUSPENDED.text(), "Suspended"),
                                                Option.of(Standing.ADMINISTRATOR.text(), "Administrators")))
                                .typed(standing.text())),
                filtered ? DeveloperDesk.PATH : null);
    }

    private Table table(List<Developer> developers, CameFrom from) {
        return new Table(
                TITLE,
                List.of(
                        Column.of("Developer"),
                        Column.of("Address"),
                        Column.of("Company"),
                        Column.of("State"),
                        Column.of("Since")),
                developers.stream()
                        .map(each -> List.of(
                                Cell.link(each.name(), from.to(DeveloperDesk.pathOf(each.id())), below(each)),
                                Cell.code(each.email().value()),
                                each.company().isEmpty() ? Cell.none("none") : Cell.text(each.company()),
                                DeveloperDesk.state(each),
                                desk.at(each.createdAt())))
                        .toList());
    }

    private static String below(Developer developer) {
        return developer.administrator()
                ? developer.userId() + ", administrator"
                : developer.userId().value();
    }
}
