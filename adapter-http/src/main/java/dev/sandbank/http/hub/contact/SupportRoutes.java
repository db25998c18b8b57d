package dev.sandbank.http.hub.contact;

import dev.sandbank.application.hub.contact.ContactSummary;
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

/** {@code /support}: the contact threads of a developer. */
final class SupportRoutes {

    static final String PATH = Section.SUPPORT.path();
    static final PageLink SUPPORT = new PageLink(Section.SUPPORT.label(), PATH);

    private static final PageLink WRITE = new PageLink("Write to us", NewContactRoutes.PATH);

    private final ContactDesk contacts;

    SupportRoutes(ContactDesk contacts) {
        this.contacts = contacts;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("support", PATH, Role.DEVELOPER, this::show);
    }

    private void show(HubRequest request) {
        ListPlace place = ListPlace.of(
                PATH, Map.of(), request.query(ListPlace.AFTER), request.query(ListPlace.BEFORE), ContactDesk.ROWS);
        Found<ContactSummary> found = place.read(seek -> contacts.of(request)
                .contact()
                .listOwn()
                .list(request.developer().id(), seek));
        request.show(
                200,
                new ListPage(
                        ContactDesk.told(request, request.frame(Section.SUPPORT.label(), Section.SUPPORT)),
                        "Questions, ideas, test data and problems: people read what you write, and you get the answer"
                                + " by mail and here.",
                        found.rows().isEmpty() ? null : WRITE,
                        SupportTabs.of(PATH),
                        null,
                        table(found.rows()),
                        new Empty(
                                "You have not written to us yet",
                                "Ask a question, suggest an API, ask for test data or report a problem.",
                                WRITE),
                        place.paging(found, Counted.of(found.rows().size(), "message", "messages"))));
    }

    private Table table(List<ContactSummary> threads) {
        Instant now = contacts.wall().instant();
        return new Table(
                "Your messages",
                List.of(Column.of("Subject"), Column.of("State"), Column.ofNumbers("Messages"), Column.of("Last")),
                threads.stream()
                        .map(thread -> List.of(
                                Cell.link(
                                        thread.subject(),
                                        ContactRoutes.pathOf(thread.id()),
                                        thread.kind().words()),
                                new Cell.State(ContactDesk.badge(thread.state(), true)),
                                Cell.number(thread.messages()),
                                Cell.moment(new UtcMoment(thread.lastAt(), now))))
                        .toList());
    }
}
