package dev.sandbank.http.hub.admin.team;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.application.hub.team.TeamView.Member;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.admin.application.EveryApplication;
import dev.sandbank.http.hub.team.Roles;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code /admin/teams/ID}: one team, for the people who run the hub. */
final class AnyTeamRoutes {

    private final AdminUseCases.From useCases;
    private final Clock wall;

    AnyTeamRoutes(AdminUseCases.From useCases, Clock wall) {
        this.useCases = useCases;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("anyTeam", AdminRoom.TEAMS.path() + "/{team}", Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        String text = request.pathPart("team");
        if (!TeamId.couldBe(text)) {
            throw new Refused(TeamRefusal.TEAM_UNKNOWN);
        }
        TeamView view = useCases.of(request.developer().id(), request.source())
                .teams()
                .findTeam()
                .find(new TeamId(text));
        HubFrame frame = AdminFrame.of(request, view.team().name(), AdminRoom.TEAMS)
                .below(CameFrom.of(request, AdminRoom.TEAMS).link());
        List<Pair> facts = List.of(
                Pair.of("Id", Cell.code(view.team().id().value())),
                Pair.of("Space", Cell.code(view.team().space().value())),
                Pair.of("Made", at(view.team().createdAt())));
        request.show(
                200,
                new BlocksPage(
                        frame,
                        "",
                        null,
                        List.of(
                                Chapter.of("", new Block.Facts(facts)),
                                Chapter.of("Members", Block.Listed.of(members(view))),
                                Chapter.of("Applications", applications(view)),
                                Chapter.of("Open invitations", invitations(view)))));
    }

    private Table members(TeamView view) {
        return new Table(
                "Members",
                List.of(
                        Column.of("Member"),
                        Column.of("Address"),
                        Column.of("Role"),
                        Column.of("State"),
                        Column.of("Since")),
                view.members().stream().map(this::row).toList());
    }

    private List<Cell> row(Member member) {
        return List.of(
                Cell.link(
                        member.name(),
                        AdminRoom.DEVELOPERS.path() + "/" + member.membership().developer(),
                        member.userId()),
                Cell.code(member.email().value()),
                Roles.badge(member.membership().role()),
                member.suspended() ? Cell.badge(Tone.DANGER, "Suspended") : Cell.badge(Tone.SUCCESS, "Active"),
                at(member.membership().since()));
    }

    private static Block applications(TeamView view) {
        if (view.applications().isEmpty()) {
            return new Block.Words("No application is shared with this team.");
        }
        return Block.Listed.of(new Table(
                "Applications",
                List.of(Column.of("Application"), Column.of("Client id")),
                view.applications().stream()
                        .map(each -> List.of(
                                Cell.link(
                                        view.names()
                                                .getOrDefault(
                                                        each.id(), each.id().value()),
                                        EveryApplication.pathOf(AdminRoom.APPLICATIONS, each.id())),
                                Cell.code(each.id().value())))
                        .toList()));
    }

    private Block invitations(TeamView view) {
        if (view.invitations().isEmpty()) {
            return new Block.Words("Nobody is invited now.");
        }
        return Block.Listed.of(new Table(
                "Open invitations",
                List.of(Column.of("Address"), Column.of("Role"), Column.of("Sent"), Column.of("Ends")),
                view.invitations().stream()
                        .map(each -> List.of(
                                Cell.code(each.terms().email().value()),
                                Roles.badge(each.terms().role()),
                                at(each.terms().invitedAt()),
                                at(each.terms().endsAt())))
                        .toList()));
    }

    private Cell at(Instant instant) {
        return Cell.moment(new UtcMoment(instant, wall.instant()));
    }
}
