package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.application.hub.team.TeamView.Member;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.frame.SectionsPage;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;

/** {@code /teams/{team}/members/{member}}: changes the role of a member, or removes the member. */
final class MemberRoutes {

    private final TeamUseCases.From teams;

    MemberRoutes(TeamUseCases.From teams) {
        this.teams = teams;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("teamMember", TeamRoutes.PATH + "/members/{member}", Role.DEVELOPER, this::show);
    }

    private void show(HubRequest request) {
        TeamId id = TeamRoutes.idOf(request);
        TeamView view =
                teams.from(request.source()).showTeam().show(request.developer().id(), id);
        Member member = view.members().stream()
                .filter(each -> each.membership().developer().value().equals(request.pathPart(TeamForms.MEMBER)))
                .findFirst()
                .orElseThrow(() -> new Refused(TeamRefusal.MEMBER_UNKNOWN));
        dev.sandbank.domain.hub.team.Role own = view.members().stream()
                .map(Member::membership)
                .filter(membership ->
                        membership.developer().equals(request.developer().id()))
                .map(membership -> membership.role())
                .findFirst()
                .orElseThrow();
        HubFrame frame = request.frame(member.name(), Section.TEAMS)
                .below(TeamNotices.MY_TEAMS, new PageLink(view.team().name(), TeamRoutes.pathOf(id)));
        request.show(
                200,
                new SectionsPage(
                        frame, "Role: " + Roles.word(member.membership().role()), sections(request, id, member, own)));
    }

    private static List<SectionsPage.Part> sections(
            HubRequest request, TeamId id, Member member, dev.sandbank.domain.hub.team.Role own) {
        List<SectionsPage.Part> parts = new ArrayList<>();
        boolean mayChange = own.may(TeamAction.MANAGE_MEMBERS)
                && own.mayGrant(member.membership().role());
        if (mayChange) {
            Form role = Form.to(TeamRoutes.pathOf(id) + "/role", request.csrf(), "Change role")
                    .named("role")
                    .with(
                            Field.hidden(
                                    TeamForms.MEMBER,
                                    member.membership().developer().value()),
                            Field.radios(TeamForms.ROLE, "Role", Roles.grantedBy(own))
                                    .typed(member.membership().role().text()));
            Form remove = Form.to(TeamRoutes.pathOf(id) + "/remove", request.csrf(), "Remove from the team")
                    .named("remove")
                    .with(Field.hidden(
                            TeamForms.MEMBER, member.membership().developer().value()))
                    .danger();
            parts.add(new SectionsPage.Part("Change role", "", role));
            parts.add(new SectionsPage.Part(
                    "Remove",
                    "The next request of this person is refused. Secrets that this person added to shared applications"
                            + " end; the own applications of this person are not shared any more.",
                    remove));
        }
        return parts;
    }
}
