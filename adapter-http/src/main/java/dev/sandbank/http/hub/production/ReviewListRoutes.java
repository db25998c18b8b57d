package dev.sandbank.http.hub.production;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.hub.production.ProductionSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.ListPage;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.frame.Section;
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
import java.util.Objects;

/** {@code /admin/production}: the requests of all developers; those that wait for a reviewer come first. */
final class ReviewListRoutes {

    static final String PATH = Section.ADMINISTRATION.path() + "/production";
    static final PageLink REVIEWS = new PageLink(OwnProductionsRoutes.REQUESTS.label(), PATH);

    private static final String STATE = "state";
    private static final String WAITING = "waiting";
    private static final String ALL = "all";

    private final ProductionDesk productions;

    ReviewListRoutes(ProductionDesk productions) {
        this.productions = productions;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("productionReviews", PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        String text =
                Objects.requireNonNullElse(request.query(ListPlace.SEARCH), "").strip();
        String asked = Objects.requireNonNullElse(request.query(STATE), "");
        String filter = asked.equals(ALL) || ProductionState.of(asked).isPresent() ? asked : WAITING;
        String kept = filter.equals(WAITING) ? "" : filter;
        ListPlace place = ListPlace.of(
                PATH,
                Map.of(STATE, kept, ListPlace.SEARCH, text),
                request.query(ListPlace.AFTER),
                request.query(ListPlace.BEFORE),
                ProductionDesk.ROWS);
        DeskUseCases.Review review = productions.of(request).review();
        Found<ProductionSummary> found = place.read(seek -> filter.equals(WAITING)
                ? review.listWaiting().list(text, seek)
                : review.list().list(ProductionState.of(filter).orElse(null), text, seek));
        boolean filtered = !text.isEmpty() || !kept.isEmpty();
        request.show(
                200,
                new ListPage(
                        ProductionDesk.told(request, AdminFrame.of(request, REVIEWS.label(), AdminRoom.PRODUCTION)),
                        "Applications that are to leave the sandbox. Who has waited longest comes first.",
                        null,
                        List.of(),
                        search(text, filter, filtered),
                        table(found.rows()),
                        empty(filtered),
                        place.paging(found, Counted.of(found.rows().size(), "request", "requests"))));
    }

    private static Search search(String text, String filter, boolean filtered) {
        return new Search(
                PATH,
                List.of(
                        Field.search(ListPlace.SEARCH, "Application or company").typed(text),
                        Field.select(
                                        STATE,
                                        "State",
                                        List.of(
                                                Option.of(WAITING, "Waiting"),
                                                Option.of(ProductionState.MORE_INFORMATION.text(), "More information"),
                                                Option.of(ProductionState.APPROVED.text(), "Approved"),
                                                Option.of(ProductionState.DECLINED.text(), "Declined"),
                                                Option.of(ProductionState.WITHDRAWN.text(), "Withdrawn"),
                                                Option.of(ALL, "All")))
                                .typed(filter)),
                filtered ? PATH : null);
    }

    private static Empty empty(boolean filtered) {
        return filtered
                ? new Empty("Nothing found", "No request has these words and this state.", new PageLink("Clear", PATH))
                : new Empty(
                        "Nothing waits for a reviewer",
                        "When a developer asks for production, the request comes here.",
                        new PageLink("Show all requests", PATH + "?" + STATE + "=" + ALL));
    }

    private Table table(List<ProductionSummary> requests) {
        Instant now = productions.wall().instant();
        return new Table(
                REVIEWS.label(),
                List.of(
                        Column.of("Application"),
                        Column.of("Company"),
                        Column.of("Markets"),
                        Column.of("State"),
                        Column.of("Sent")),
                requests.stream()
                        .map(each -> List.of(
                                Cell.link(
                                        each.applicationName(),
                                        ReviewRoutes.pathOf(each.id()),
                                        each.application().value()),
                                Cell.text(each.company()),
                                Cell.text(ProductionDesk.countries(each.markets())),
                                new Cell.State(ProductionDesk.badge(each.state(), false)),
                                Cell.moment(new UtcMoment(each.sentAt(), now))))
                        .toList());
    }
}
