package dev.sandbank.http.hub.contact;

import dev.sandbank.application.hub.contact.ContactSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.HubFrame;
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
import org.jspecify.annotations.Nullable;

/** {@code /admin/contact}: the threads of all developers; those that wait for an answer come first. */
final class InboxRoutes {

    static final String PATH = Section.ADMINISTRATION.path() + "/contact";
    static final String TITLE = "Contact inbox";
    static final PageLink INBOX = new PageLink(TITLE, PATH);

    private static final String STATE = "state";
    private static final String ALL = "all";

    private final ContactDesk contacts;

    InboxRoutes(ContactDesk contacts) {
        this.contacts = contacts;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("contactInbox", PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        String text =
                Objects.requireNonNullElse(request.query(ListPlace.SEARCH), "").strip();
        String filter = Objects.requireNonNullElse(request.query(STATE), "");
        ContactState state = filter.equals(ALL) ? null : ContactState.of(filter).orElse(ContactState.OPEN);
        String kept = state == ContactState.OPEN ? "" : filter;
        ListPlace place = ListPlace.of(
                PATH,
                Map.of(STATE, kept, ListPlace.SEARCH, text),
                request.query(ListPlace.AFTER),
                request.query(ListPlace.BEFORE),
                ContactDesk.ROWS);
        Found<ContactSummary> found =
                place.read(seek -> contacts.of(request).contact().list().list(state, text, seek));
        boolean filtered = !text.isEmpty() || !kept.isEmpty();
        HubFrame frame = AdminFrame.of(request, TITLE, AdminRoom.CONTACT);
        request.show(
                200,
                new ListPage(
                        ContactDesk.told(request, frame),
                        "What developers ask. Who has waited longest comes first.",
                        null,
                        List.of(),
                        search(text, state, filtered),
                        table(found.rows()),
                        empty(filtered),
                        place.paging(found, Counted.of(found.rows().size(), "thread", "threads"))));
    }

    private static Search search(String text, @Nullable ContactState state, boolean filtered) {
        return new Search(
                PATH,
                List.of(
                        Field.search(ListPlace.SEARCH, "Subject or developer").typed(text),
                        Field.select(
                                        STATE,
                                        "State",
                                        List.of(
                                                Option.of(ContactState.OPEN.text(), "Waiting"),
                                                Option.of(ContactState.ANSWERED.text(), "Answered"),
                                                Option.of(ContactState.CLOSED.text(), "Closed"),
                                                Option.of(ALL, "All")))
                                .typed(state == null ? ALL : state.text())),
                filtered ? PATH : null);
    }

    private static Empty empty(boolean filtered) {
        return filtered
                ? new Empty("Nothing found", "No thread has these words and this state.", new PageLink("Clear", PATH))
                : new Empty(
                        "Nobody waits for an answer",
                        "What developers write on their support page comes here.",
                        new PageLink("Show all threads", PATH + "?" + STATE + "=" + ALL));
    }

    private Table table(List<ContactSummary> threads) {
        Instant now = contacts.wall().instant();
        return new Table(
                TITLE,
                List.of(
                        Column.of("Subject"),
                        Column.of("Developer"),
                        Column.of("State"),
                        Column.ofNumbers("Messages"),
                        Column.of("Last")),
                threads.stream()
                        .map(thread -> List.of(
                                Cell.link(
                                        thread.subject(),
                                        AnswerRoutes.pathOf(thread.id()),
                                        thread.kind().words()),
                                Cell.text(thread.name()),
                                new Cell.State(ContactDesk.badge(thread.state(), false)),
                                Cell.number(thread.messages()),
                                Cell.moment(new UtcMoment(thread.lastAt(), now))))
                        .toList());
    }
}
