package dev.sandbank.http.hub.admin.developer;

import dev.sandbank.application.hub.admin.ShowDeveloper.Shown;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.admin.MailCells;
import dev.sandbank.http.hub.admin.RegistrationCells;
import dev.sandbank.http.hub.admin.application.EveryApplication;
import dev.sandbank.http.hub.application.ApplicationBadge;
import dev.sandbank.http.hub.team.Roles;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;

/** {@code /admin/developers/ID}: one developer with everything that belongs to them, and the ways to change it. */
final class DeveloperPageRoutes {

    private final DeveloperDesk desk;

    DeveloperPageRoutes(DeveloperDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("developer", DeveloperDesk.ONE_PATH, Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        Shown shown = desk.of(request).show().show(DeveloperDesk.idOf(request));
        CameFrom from = CameFrom.of(request, AdminRoom.DEVELOPERS);
        HubFrame frame = AdminFrame.of(request, shown.developer().name(), AdminRoom.DEVELOPERS)
                .below(from.link());
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("", new Block.Facts(facts(shown))));
        chapters.add(Chapter.of("Change", new Block.Ways(ways(shown, from))));
        if (!shown.newest().isEmpty()) {
            chapters.add(applications(shown));
        }
        if (!shown.teams().isEmpty()) {
            chapters.add(teams(shown));
        }
        if (!shown.history().isEmpty()) {
            chapters.add(history(shown));
        }
        request.show(
                200,
                new BlocksPage(
                        DeveloperActs.DONE.told(frame, request.query(DoneNotices.DONE)),
                        "",
                        DeveloperDesk.state(shown.developer()).badge(),
                        chapters));
    }

    private List<Pair> facts(Shown shown) {
        Developer developer = shown.developer();
        return List.of(
                Pair.of("User ID", Cell.code(developer.userId().value())),
                Pair.of("Address", Cell.code(developer.email().value())),
                Pair.of("Company", developer.company().isEmpty() ? Cell.none("none") : Cell.text(developer.company())),
                Pair.of(
                        "Role",
                        developer.administrator() ? Cell.badge(Tone.INFO, "Administrator") : Cell.text("Developer")),
                Pair.of("Since", desk.at(developer.createdAt())),
                Pair.of("Second factor", shown.factor() ? Cell.badge(Tone.SUCCESS, "On") : Cell.none("off")),
                Pair.of(
                        "Logged in",
                        shown.sessions() == 0
                                ? Cell.none("nowhere")
                                : Cell.text("in " + Counted.of(shown.sessions(), "browser", "browsers"))),
                Pair.of("Newest mail", MailCells.of(shown.mail())),
                Pair.of("Id", Cell.code(developer.id().value())));
    }

    private static List<PageLink> ways(Shown shown, CameFrom from) {
        return DeveloperAct.of(shown.developer(), shown.factor())
                .map(act -> new PageLink(
                        act.asked().label(),
                        from.to(act.pathFor(shown.developer().id()))))
                .toList();
    }

    private static Chapter applications(Shown shown) {
        boolean all = shown.applications() == shown.newest().size();
        return Chapter.of(
                "Applications",
                new Block.Words(
                        all
                                ? Counted.of(shown.applications(), "application", "applications") + "."
                                : "The newest " + shown.newest().size() + " of " + Counted.grouped(shown.applications())
                                        + "."),
                Block.Listed.of(new Table(
                        "Applications",
                        List.of(Column.of("Name"), Column.of("Client id"), Column.of("State")),
                        shown.newest().stream()
                                .map(each -> List.of(
                                        Cell.link(
                                                each.name(),
                                                EveryApplication.pathOf(AdminRoom.APPLICATIONS, each.id())),
                                        Cell.code(each.id().value()),
                                        ApplicationBadge.cell(each)))
                                .toList())),
                new Block.Ways(List.of(new PageLink(
                        "All applications of " + shown.developer().name(),
                        AdminRoom.APPLICATIONS.path() + "?owner="
                                + shown.developer().id()))));
    }

    private static Chapter teams(Shown shown) {
        return Chapter.of(
                "Teams",
                Block.Listed.of(new Table(
                        "Teams",
                        List.of(Column.of("Team"), Column.of("Role"), Column.ofNumbers("Members")),
                        shown.teams().stream()
                                .map(each -> List.of(
                                        Cell.link(
                                                each.team().name(),
                                                AdminRoom.TEAMS.path() + "/"
                                                        + each.team().id()),
                                        Roles.badge(each.role()),
                                        Cell.number(each.members())))
                                .toList())));
    }

    private Chapter history(Shown shown) {
        return Chapter.of(
                "Registrations",
                Block.Listed.of(new Table(
                        "Registrations of this address",
                        List.of(Column.of("Asked"), Column.of("State")),
                        shown.history().stream()
                                .map(each -> List.of(
                                        Cell.link(
                                                each.submittedAt().toString().substring(0, 10),
                                                AdminRoom.REGISTRATIONS.path() + "/" + each.id()),
                                        RegistrationCells.state(each.state())))
                                .toList())));
    }
}
