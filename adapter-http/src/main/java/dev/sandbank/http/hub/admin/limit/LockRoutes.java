package dev.sandbank.http.hub.admin.limit;

import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.GuessTarget.Kind;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code /admin/limits/locks}: who may not try a secret for a while, because too many were wrong. */
final class LockRoutes {

    static final String PATH = LimitDesk.PATH + "/locks";

    private static final String LIFT_PATH = PATH + "/lift";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final int MOST = 200;

    private final LimitDesk desk;

    LockRoutes(LimitDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("locks", PATH, Role.ADMINISTRATOR, this::show);
        routes.form("liftLocks", LIFT_PATH, Role.ADMINISTRATOR, this::lift, (request, stale) -> show(request));
    }

    private void lift(HubRequest request, PageForm form) {
        String name = form.text(NAME);
        Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equals(form.text(KIND)))
                .findFirst()
                .ifPresent(kind -> desk.of(request).liftLocks().lift(new GuessTarget(kind, name)));
        request.redirect(DoneNotices.after(PATH, "lifted"));
    }

    private void show(HubRequest request) {
        List<Lock> locks = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            locks.addAll(desk.of(request).listLocks().list(kind));
        }
        List<Lock> shown = locks.subList(0, Math.min(locks.size(), MOST));
        var frame = LimitDesk.DONE.told(
                AdminFrame.below(request, "Locks", AdminRoom.LIMITS), request.query(DoneNotices.DONE));
        String lead = "Sources that sent too many wrong secrets and must wait.";
        request.show(
                200,
                shown.isEmpty()
                        ? BlocksPage.of(
                                frame,
                                lead,
                                new Block.Nothing(new Empty("Nobody is locked out", "Each lock ends by itself.", null)))
                        : BlocksPage.of(
                                frame,
                                locks.size() > MOST
                                        ? lead + " The first " + MOST + " of " + Counted.grouped(locks.size()) + "."
                                        : lead,
                                Block.Listed.of(table(request, shown))));
    }

    private Table table(HubRequest request, List<Lock> locks) {
        return new Table(
                "Locks",
                List.of(
                        Column.of("Tried"),
                        Column.of("From"),
                        Column.of("Since"),
                        Column.of("Until"),
                        Column.unseen("Action")),
                locks.stream()
                        .map(lock -> List.of(
                                Cell.text(
                                        lock.target().name(), word(lock.target().kind())),
                                Cell.code(lock.source().address()),
                                desk.at(lock.since()),
                                desk.at(lock.until()),
                                Cell.acts(Act.to(
                                                LIFT_PATH,
                                                request.csrf(),
                                                "Lift",
                                                lock.target().name())
                                        .with(KIND, word(lock.target().kind()))
                                        .with(NAME, lock.target().name()))))
                        .toList());
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
