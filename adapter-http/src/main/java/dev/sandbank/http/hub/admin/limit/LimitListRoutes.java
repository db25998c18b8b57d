package dev.sandbank.http.hub.admin.limit;

import dev.sandbank.application.hub.admin.SearchApplications.Owned;
import dev.sandbank.application.hub.application.ApplicationFilter;
import dev.sandbank.application.support.Found;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.hub.admin.application.EveryApplication;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Map;

/** {@code /admin/limits}: how many calls each application may make in a minute, and what is left of this one. */
final class LimitListRoutes {

    private final LimitDesk desk;

    LimitListRoutes(LimitDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("limits", LimitDesk.PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        String text = Lists.text(request, ListPlace.SEARCH);
        ListPlace place = Lists.place(request, LimitDesk.PATH, Map.of(ListPlace.SEARCH, text));
        Found<Owned> found =
                place.read(seek -> desk.of(request).applications().search().search(ApplicationFilter.of(text), seek));
        HubFrame frame = LimitDesk.DONE.told(
                AdminFrame.of(request, "Limits", AdminRoom.LIMITS), request.query(DoneNotices.DONE));
        int usual = desk.windowsOf(request).usual().perMinute();
        request.show(
                200,
                new BlocksPage(
                        frame,
                        "Calls that an application may make in a minute.",
                        null,
                        List.of(
                                Chapter.of(
                                        "",
                                        new Block.Facts(List.of(
                                                Pair.of(
                                                        "New applications",
                                                        usual == 0 ? Cell.text("without limit") : Cell.number(usual)),
                                                Pair.of("Set by", Cell.code("--rate-limit")),
                                                Pair.of("Locks", Cell.link("After wrong secrets", LockRoutes.PATH))))),
                                Chapter.of(
                                        "Applications",
                                        new Block.Searched(new Search(
                                                LimitDesk.PATH,
                                                List.of(Field.search(ListPlace.SEARCH, "Name, client id or owner")
                                                        .typed(text)),
                                                text.isEmpty() ? null : LimitDesk.PATH)),
                                        found.rows().isEmpty()
                                                ? new Block.Nothing(empty(text))
                                                : new Block.Listed(
                                                        table(request, found.rows(), place),
                                                        null,
                                                        Lists.paging(place, found, "application", "applications"))))));
    }

    private static Empty empty(String text) {
        return text.isEmpty()
                ? new Empty("No application yet", "Each application that is made has a limit.", null)
                : new Empty(
                        "Nothing found",
                        "No application, and no owner of one, has these letters.",
                        new PageLink("Clear the filter", LimitDesk.PATH));
    }

    private Table table(HubRequest request, List<Owned> applications, ListPlace place) {
        CameFrom from = CameFrom.of(place, AdminRoom.LIMITS);
        return new Table(
                "Limits of applications",
                List.of(
                        Column.of("Application"),
                        Column.of("Owner"),
                        Column.ofNumbers("Calls a minute"),
                        Column.ofNumbers("Left now")),
                applications.stream()
                        .map(each -> List.of(
                                Cell.link(
                                        each.client().name(),
                                        from.to(EveryApplication.pathOf(
                                                AdminRoom.LIMITS, each.client().id())),
                                        each.client().id().value()),
                                EveryApplication.owner(each.owner()),
                                EveryApplication.limit(each.client()),
                                desk.left(request, each.client())))
                        .toList());
    }
}
