package dev.sandbank.http.hub.production;

import dev.sandbank.application.hub.production.ProductionSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.ListPage;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.frame.SupportTabs;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code /production}: the requests for production that a developer sent. */
final class OwnProductionsRoutes {

    static final String PATH = SupportTabs.PRODUCTION;
    static final PageLink REQUESTS = new PageLink("Requests for production", PATH);

    private static final PageLink ASK = new PageLink("Ask for production", NewProductionRoutes.PATH);

    private final ProductionDesk productions;

    OwnProductionsRoutes(ProductionDesk productions) {
        this.productions = productions;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("productions", PATH, Role.DEVELOPER, this::show);
    }

    private void show(HubRequest request) {
        ListPlace place = ListPlace.of(
                PATH, Map.of(), request.query(ListPlace.AFTER), request.query(ListPlace.BEFORE), ProductionDesk.ROWS);
        Found<ProductionSummary> found = place.read(seek -> productions
                .of(request)
                .production()
                .listOwn()
                .list(request.developer().id(), seek));
        request.show(
                200,
                new ListPage(
                        ProductionDesk.told(request, request.frame(REQUESTS.label(), Section.SUPPORT)),
                        "When an application works in the sandbox, ask here that it may leave it.",
                        found.rows().isEmpty() ? null : ASK,
                        SupportTabs.of(PATH),
                        null,
                        table(found.rows()),
                        new Empty(
                                "You have not asked for production yet",
                                "The hub fills in most of the request itself, from what it has seen your application do.",
                                ASK),
                        place.paging(found, Counted.of(found.rows().size(), "request", "requests"))));
    }

    private Table table(List<ProductionSummary> requests) {
        Instant now = productions.wall().instant();
        return new Table(
                "Your requests for production",
                List.of(Column.of("Application"), Column.of("Markets"), Column.of("State"), Column.of("Since")),
                requests.stream()
                        .map(each -> List.of(
                                Cell.link(
                                        each.applicationName(),
                                        ProductionRoutes.pathOf(each.id()),
                                        each.application().value()),
                                Cell.text(ProductionDesk.countries(each.markets())),
                                new Cell.State(ProductionDesk.badge(each.state(), true)),
                                Cell.moment(new UtcMoment(each.changedAt(), now))))
                        .toList());
    }
}
