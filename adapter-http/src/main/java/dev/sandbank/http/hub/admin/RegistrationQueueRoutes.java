package dev.sandbank.http.hub.admin;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.admin.ListQueue;
import dev.sandbank.application.hub.admin.ListQueue.Queued;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.part.Bulk;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /admin/registrations}: who asks for an account, the oldest first, and one of them. */
final class RegistrationQueueRoutes {

    static final String PATH = AdminRoom.REGISTRATIONS.path();

    private static final String STATE = "state";
    private final AdminUseCases.From useCases;
    private final Clock wall;

    RegistrationQueueRoutes(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("registrationQueue", PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        RegistrationState state = state(request);
        String text = Lists.text(request, ListPlace.SEARCH);
        ListPlace place = Lists.place(request, PATH, Map.of(STATE, state.text(), ListPlace.SEARCH, text));
        ListQueue queue = useCases.of(request.developer().id(), request.source())
                .developers()
                .queue();
        Found<Queued> page = place.read(seek -> queue.list(state, text, seek));
        HubFrame frame = RegistrationActRoutes.DONE.told(
                AdminFrame.of(request, "Registrations", AdminRoom.REGISTRATIONS), request.query(DoneNotices.DONE));
        request.show(
                200,
                BlocksPage.of(
                        frame,
                        "",
                        new Block.Choices("States", states(state)),
                        new Block.Searched(new Search(
                                PATH,
                                List.of(
                                        Field.hidden(STATE, state.text()),
                                        Field.search(ListPlace.SEARCH, "Name, company or address")
                                                .typed(text)),
                                text.isEmpty() ? null : PATH + "?state=" + state.text())),
                        page.rows().isEmpty()
                                ? new Block.Nothing(empty(state, text))
                                : listed(request, state, page, place)));
    }

    private Block listed(HubRequest request, RegistrationState state, Found<Queued> page, ListPlace place) {
        Bulk bulk = state == RegistrationState.UNDER_REVIEW
                ? new Bulk(
                        "chosen",
                        RegistrationActRoutes.CHOSEN_PATH,
                        request.csrf(),
                        RegistrationActRoutes.TICKED,
                        RegistrationActRoutes.WHAT,
                        List.of(
                                Option.of(RegistrationActRoutes.APPROVE, "Approve"),
                                Option.of(RegistrationActRoutes.DECLINE, "Decline")))
                : null;
        List<Column> columns = new ArrayList<>();
        if (bulk != null) {
            columns.add(Column.unseen("Choose"));
        }
        columns.addAll(List.of(
                Column.of("Person"),
                Column.of("Company"),
                Column.of("Asked"),
                Column.of("Age"),
                Column.of("Newest mail")));
        List<List<Cell>> rows =
                page.rows().stream().map(queued -> row(queued, bulk)).toList();
        return new Block.Listed(
                new Table("Registrations", columns, rows), bulk, Lists.paging(place, page, "person", "people"));
    }

    private List<Cell> row(Queued queued, @Nullable Bulk bulk) {
        Registration registration = queued.registration();
        List<Cell> cells = new ArrayList<>();
        if (bulk != null) {
            cells.add(Cell.tick(
                    bulk,
                    registration.id().value(),
                    "Choose " + registration.applicant().email().value()));
        }
        String before = RegistrationCells.earlier(queued.earlier());
        String email = registration.applicant().email().value();
        cells.add(Cell.link(
                registration.applicant().name(),
                PATH + "/" + registration.id(),
                before.isEmpty() ? email : email + ", " + before));
        cells.add(
                registration.applicant().company().isEmpty()
                        ? Cell.none("none")
                        : Cell.text(registration.applicant().company()));
        UtcMoment asked = new UtcMoment(registration.submittedAt(), wall.instant());
        cells.add(Cell.moment(asked));
        cells.add(Cell.text(asked.relative()));
        cells.add(MailCells.of(queued.mail()));
        return cells;
    }

    private static RegistrationState state(HubRequest request) {
        String text = request.query(STATE);
        return Arrays.stream(RegistrationState.values())
                .filter(state -> state.text().equals(text))
                .findFirst()
                .orElse(RegistrationState.UNDER_REVIEW);
    }

    private static List<NavLink> states(RegistrationState current) {
        return Arrays.stream(RegistrationState.values())
                .map(state -> NavLink.of(
                        state.words().substring(0, 1).toUpperCase(Locale.ROOT)
                                + state.words().substring(1),
                        PATH + "?state=" + state.text(),
                        state == current))
                .toList();
    }

    private static Empty empty(RegistrationState state, String text) {
        if (!text.isEmpty()) {
            return new Empty("Nobody found", "No name, company or address contains these letters.", null);
        }
        return state == RegistrationState.UNDER_REVIEW
                ? new Empty("Nobody waits", "Whoever signs up and is to be reviewed stands here.", null)
                : new Empty("Nobody here", "No registration is " + state.words() + ".", null);
    }
}
