package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.application.hub.team.membership.TeamEnd;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.hub.team.DepartureBlocks.Departing;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** {@code /teams/{team}/end}: leaves a team, hands it over or deletes it. */
final class TeamEndRoutes {

    private static final String PATH = TeamRoutes.PATH + "/end";
    private static final String CONFIRM = "confirm";
    private static final int WRONG = 422;

    private final TeamUseCases.From teams;
    private final Clock wall;

    TeamEndRoutes(TeamUseCases.From teams, Clock wall) {
        this.teams = teams;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("endTeam", PATH, Role.DEVELOPER, request -> show(request, 200, Problems.NONE, Problems.NONE));
        routes.form(
                "leaveTeam",
                TeamRoutes.PATH + "/leave",
                Role.DEVELOPER,
                this::leave,
                (request, stale) -> again(request));
        routes.form(
                "handOverTeam",
                TeamRoutes.PATH + "/hand-over",
                Role.DEVELOPER,
                this::handOver,
                (request, stale) -> again(request));
        routes.form(
                "deleteTeam",
                TeamRoutes.PATH + "/delete",
                Role.DEVELOPER,
                this::delete,
                (request, stale) -> again(request));
    }

    private void again(HubRequest request) {
        request.redirect(TeamRoutes.pathOf(TeamRoutes.idOf(request)) + "/end");
    }

    private void leave(HubRequest request, PageForm form) {
        try {
            teams.from(request.source()).leaveTeam().leave(request.developer().id(), TeamRoutes.idOf(request));
            request.redirect(TeamNotices.after(TeamsRoutes.PATH, "left"));
        } catch (Refused refused) {
            if (refused.reason() != TeamRefusal.TEAM_LAST_OWNER) {
                throw refused;
            }
            show(request, WRONG, Problems.NONE.about(Hints.of(refused)), Problems.NONE);
        }
    }

    private void handOver(HubRequest request, PageForm form) {
        TeamId id = TeamRoutes.idOf(request);
        DeveloperId to = TeamActRoutes.member(form);
        teams.from(request.source()).handOverTeam().handOver(request.developer().id(), id, to, TeamForms.role(form));
        request.redirect(TeamNotices.after(TeamRoutes.pathOf(id), "handed-over"));
    }

    private void delete(HubRequest request, PageForm form) {
        TeamId id = TeamRoutes.idOf(request);
        TeamView view =
                teams.from(request.source()).showTeam().show(request.developer().id(), id);
        if (!view.team().isConfirmedBy(form.text(CONFIRM))) {
            show(
                    request,
                    WRONG,
                    Problems.NONE,
                    Problems.NONE.at(CONFIRM, "Type the name of the team exactly as it stands here."));
            return;
        }
        teams.from(request.source()).deleteTeam().delete(request.developer().id(), id);
        request.redirect(TeamNotices.after(TeamsRoutes.PATH, "deleted"));
    }

    private void show(HubRequest request, int status, Problems leaving, Problems deleting) {
        TeamId id = TeamRoutes.idOf(request);
        TeamView view =
                teams.from(request.source()).showTeam().show(request.developer().id(), id);
        DeveloperId self = request.developer().id();
        dev.sandbank.domain.hub.team.Role own = view.membershipOf(self).role();
        List<Chapter> parts = new ArrayList<>();
        parts.add(DepartureBlocks.chapter(
                "Leave",
                "You lose the applications of the team; your own are not shared with it any more.",
                teams.from(request.source()),
                new Departing(id, self, self),
                Form.to(TeamRoutes.pathOf(id) + "/leave", request.csrf(), "Leave the team")
                        .named("leave")
                        .danger()
                        .with(leaving),
                wall.instant()));
        if (own.may(TeamAction.HAND_OVER) && view.members().size() > 1) {
            parts.add(handOverPart(request, view));
        }
        if (own.may(TeamAction.DELETE)) {
            parts.add(deletePart(request, view, deleting));
        }
        HubFrame frame = request.frame("Leave or end " + view.team().name(), Section.TEAMS)
                .below(TeamNotices.MY_TEAMS, new PageLink(view.team().name(), TeamRoutes.pathOf(id)));
        request.show(status, new BlocksPage(frame, "", null, parts));
    }

    private static Chapter handOverPart(HubRequest request, TeamView view) {
        List<Option> others = view.members().stream()
                .filter(member -> !member.suspended()
                        && !member.membership()
                                .developer()
                                .equals(request.developer().id()))
                .map(member -> Option.of(member.membership().developer().value(), member.name()))
                .toList();
        Form form = Form.to(TeamRoutes.pathOf(view.team().id()) + "/hand-over", request.csrf(), "Hand over")
                .named("hand-over")
                .with(
                        Field.select(TeamForms.MEMBER, "New owner", others),
                        Field.radios(
                                        TeamForms.ROLE,
                                        "What you will be",
                                        List.of(
                                                Option.of("administrator", "Administrator"),
                                                Option.of("member", "Member")))
                                .typed("member"));
        return Chapter.of(
                "Hand over",
                new Block.Words("Somebody else becomes the owner. Applications keep working."),
                new Block.Filled(form));
    }

    /** What becomes of the applications, as sentences. */
    private static String applications(TeamEnd end) {
        int shared = end.applications().size();
        int moving = end.moving().size();
        if (shared == 0) {
            return "No application is shared with it.";
        }
        String stay = shared == 1
                ? "1 application stays with its owner and is not shared any more"
                : Counted.grouped(shared) + " applications stay with their owners and are not shared any more";
        return switch (moving) {
            case 0 -> stay + ".";
            case 1 -> stay + "; 1 of them moves from the space of the team to that of its owner, and its tokens end.";
            default ->
                stay + "; " + Counted.grouped(moving)
                        + " of them move from the space of the team to those of their owners, and their tokens end.";
        };
    }

    private Chapter deletePart(HubRequest request, TeamView view, Problems problems) {
        TeamEnd end = teams.from(request.source())
                .weighTeamDeletion()
                .weigh(request.developer().id(), view.team().id());
        String text = "This ends the team for " + Counted.of(end.others(), "other member", "other members")
                + " and takes back "
                + Counted.of(end.invitations(), "invitation", "invitations") + ". " + applications(end);
        Form form = Form.to(TeamRoutes.pathOf(view.team().id()) + "/delete", request.csrf(), "Delete the team")
                .named("delete")
                .with(Field.typedConfirmation(CONFIRM, view.team().name()))
                .danger()
                .with(problems);
        return Chapter.of("Delete", new Block.Words(text), new Block.Filled(form));
    }
}
