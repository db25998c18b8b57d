package dev.sandbank.http.hub.team;

import static dev.sandbank.http.web.page.Role.DEVELOPER;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.application.hub.team.TeamView.Member;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.hub.team.DepartureBlocks.Departing;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{team}/members/{member}}: changes the role of a member, or removes the member. */
final class MemberRoutes {

    private static final int CONFLICT = 409;

    private final TeamUseCases.From teams;
    private final Clock wall;

    MemberRoutes(TeamUseCases.From teams, Clock wall) {
        this.teams = teams;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page(
                "teamMember",
                TeamRoutes.PATH + "/members/{member}",
                DEVELOPER,
                request -> show(request, 200, request.pathPart(TeamForms.MEMBER), null, Problems.NONE));
        routes.form(
                "changeRole",
                TeamRoutes.PATH + "/role",
                DEVELOPER,
                this::changeRole,
                (request, stale) -> request.redirect(TeamRoutes.pathOf(TeamRoutes.idOf(request))));
    }

    private void changeRole(HubRequest request, PageForm form) {
        TeamId id = TeamRoutes.idOf(request);
        DeveloperId member = TeamActRoutes.member(form);
        Role role = TeamForms.role(form);
        Role seen = Role.of(form.text(TeamForms.SEEN)).orElse(null);
        try {
            teams.from(request.source()).changeRole().change(request.developer().id(), id, member, role, seen);
            request.redirect(TeamNotices.after(TeamRoutes.pathOf(id), "role"));
        } catch (Refused refused) {
            if (refused.reason() != TeamRefusal.ROLE_CHANGED_MEANWHILE) {
                throw refused;
            }
            show(request, CONFLICT, member.value(), role, Problems.NONE.at(TeamForms.ROLE, Hints.of(refused)));
        }
    }

    private void show(HubRequest request, int status, String shown, @Nullable Role chosen, Problems problems) {
        TeamId id = TeamRoutes.idOf(request);
        TeamView view =
                teams.from(request.source()).showTeam().show(request.developer().id(), id);
        Member member = view.members().stream()
                .filter(each -> each.membership().developer().value().equals(shown))
                .findFirst()
                .orElseThrow(() -> new Refused(TeamRefusal.MEMBER_UNKNOWN));
        Role own = view.membershipOf(request.developer().id()).role();
        HubFrame frame = request.frame(member.name(), Section.TEAMS)
                .below(TeamNotices.MY_TEAMS, new PageLink(view.team().name(), TeamRoutes.pathOf(id)));
        request.show(
                status,
                new BlocksPage(
                        frame,
                        "Role: " + Roles.word(member.membership().role()),
                        null,
                        chapters(request, id, member, own, chosen, problems)));
    }

    private List<Chapter> chapters(
            HubRequest request, TeamId id, Member member, Role own, @Nullable Role chosen, Problems problems) {
        Role present = member.membership().role();
        if (!own.may(TeamAction.MANAGE_MEMBERS) || !own.mayGrant(present)) {
            return List.of();
        }
        Form role = Form.to(TeamRoutes.pathOf(id) + "/role", request.csrf(), "Change role")
                .named("role")
                .with(
                        Field.hidden(
                                TeamForms.MEMBER,
                                member.membership().developer().value()),
                        Field.hidden(TeamForms.SEEN, present.text()),
                        Field.radios(TeamForms.ROLE, "Role", Roles.grantedBy(own))
                                .typed((chosen == null ? present : chosen).text()))
                .with(problems);
        Form remove = Form.to(TeamRoutes.pathOf(id) + "/remove", request.csrf(), "Remove from the team")
                .named("remove")
                .with(Field.hidden(
                        TeamForms.MEMBER, member.membership().developer().value()))
                .danger();
        Chapter removal = DepartureBlocks.chapter(
                "Remove",
                "The next request of this person is refused. Secrets that this person added to shared applications"
                        + " end; the own applications of this person are not shared any more.",
                teams.from(request.source()),
                new Departing(id, request.developer().id(), member.membership().developer()),
                remove,
                wall.instant());
        return List.of(Chapter.of("Change role", new Block.Filled(role)), removal);
    }
}
