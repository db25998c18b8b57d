package dev.sandbank.http.hub.audit;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.hub.audit.AuditRow;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /admin/audit}: who changed what, when and from where. */
final class AuditRoutes {

    static final String PATH = AdminRoom.AUDIT.path();

    private static final List<Column> COLUMNS = List.of(
            Column.of("Change"), Column.of("Of"), Column.of("Who"), Column.of("When"), Column.ofNumbers("Number"));

    private final AdminUseCases.From useCases;
    private final Clock wall;

    AuditRoutes(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("auditLog", PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        AdminUseCases cases = useCases.of(request.developer().id(), request.source());
        AuditSearch search = AuditSearch.of(request);
        AuditFilter filter = search.filter(cases);
        ListPlace place = Lists.place(request, PATH, search.texts());
        Found<AuditEntry> page = place.read(seek -> cases.audit().listAudit().list(filter, seek));
        Block list = page.rows().isEmpty()
                ? new Block.Nothing(nothing(search))
                : new Block.Listed(
                        new Table("Changes", COLUMNS, rows(page, cases)),
                        null,
                        Lists.paging(place, page, "change", "changes"));
        request.show(
                200,
                BlocksPage.of(
                        AdminFrame.of(request, "Audit log", AdminRoom.AUDIT),
                        "Who changed what, when and from where. Entries are only added.",
                        new Block.Searched(search.bar()),
                        new Block.Ways(List.of(
                                new PageLink("Verify the log", AuditVerifyRoutes.PATH),
                                new PageLink("Download these as CSV", search.address(AuditExportRoutes.CSV)),
                                new PageLink("Download these as JSON", search.address(AuditExportRoutes.JSON)))),
                        list));
    }

    private static Empty nothing(AuditSearch search) {
        return search.isEmpty()
                ? new Empty("Nothing yet", "Every change that somebody makes will stand here.", null)
                : new Empty(
                        "No change found",
                        "No entry of the log fits all that you asked for.",
                        new PageLink("Show all changes", PATH));
    }

    private List<List<Cell>> rows(Found<AuditEntry> page, AdminUseCases cases) {
        Map<Actor, String> names = new HashMap<>();
        return page.rows().stream()
                .map(entry -> row(
                        entry,
                        names.computeIfAbsent(
                                entry.event().actor(), cases.developers().nameActor()::name)))
                .toList();
    }

    private List<Cell> row(AuditEntry entry, String name) {
        AuditEvent event = entry.event();
        String facts = new AuditRow(entry).facts();
        String what = AuditSearch.words(event.action());
        String from = event.facts().get(Audit.FROM);
        String who = AuditSearch.only(AuditSearch.WHO, event.actor().id());
        return List.of(
                facts.isEmpty() ? Cell.text(what) : Cell.text(what, facts),
                event.target().isEmpty()
                        ? Cell.none("nothing")
                        : Cell.link(event.target(), AuditSearch.only(AuditSearch.TARGET, event.target())),
                from == null ? Cell.link(name, who) : Cell.link(name, who, "from " + from),
                Cell.moment(new UtcMoment(event.at(), wall.instant())),
                Cell.number(entry.sequence()));
    }
}
