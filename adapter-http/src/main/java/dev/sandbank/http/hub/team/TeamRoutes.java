package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.application.hub.team.invitation.InvitationAnswer;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /teams/{team}}: one team with its members, invitations and applications. */
final class TeamRoutes {

    static final String PATH = TeamsRoutes.PATH + "/{team}";

    private static final int WRONG = 422;
    private static final int CONFLICT = 409;

    private final TeamUseCases.From teams;
    private final Clock wall;

    TeamRoutes(TeamUseCases.From teams, Clock wall) {
        this.teams = teams;
        this.wall = wall;
    }

    static String pathOf(TeamId id) {
        return TeamsRoutes.PATH + "/" + id;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("team", PATH, Role.DEVELOPER, request -> show(request, 200, TeamForms.NOTHING));
        routes.form(
                "inviteToTeam",
                PATH + "/invite",
                Role.DEVELOPER,
                this::invite,
                (request, stale) ->
                        show(request, 200, TeamForms.NOTHING.inviting(stale.text(TeamForms.ADDRESSES), Problems.NONE)));
        routes.form(
                "renameTeam",
                PATH + "/rename",
                Role.DEVELOPER,
                this::rename,
                (request, stale) ->
                        show(request, 200, TeamForms.NOTHING.naming(stale.text(TeamForms.NAME), Problems.NONE)));
    }

    /** The team that an address names. */
    static TeamId idOf(HubRequest request) {
        String text = request.pathPart("team");
        if (!TeamId.couldBe(text)) {
            throw new Refused(TeamRefusal.TEAM_UNKNOWN);
        }
        return new TeamId(text);
    }

    private void invite(HubRequest request, PageForm form) {
        TeamId id = idOf(request);
        String pasted = form.text(TeamForms.ADDRESSES);
        if (pasted.isBlank()) {
            show(
                    request,
                    WRONG,
                    TeamForms.NOTHING.inviting(
                            pasted, Problems.NONE.at(TeamForms.ADDRESSES, "Enter one address or more.")));
            return;
        }
        try {
            List<InvitationAnswer> answers = teams.from(request.source())
                    .invitations()
                    .inviteToTeam()
                    .invite(request.developer().id(), id, pasted, TeamForms.role(form));
            answered(request, answers);
        } catch (Refused refused) {
            if (refused.reason() != TeamRefusal.ADDRESSES_TOO_MANY && refused.reason() != TeamRefusal.TEAM_FULL) {
                throw refused;
            }
            show(
                    request,
                    WRONG,
                    TeamForms.NOTHING.inviting(pasted, Problems.NONE.at(TeamForms.ADDRESSES, Hints.of(refused))));
        }
    }

    /** The good ones are sent; the bad ones stay in the field. */
    private void answered(HubRequest request, List<InvitationAnswer> answers) {
        List<InvitationAnswer> bad = answers.stream()
                .filter(answer -> answer.outcome() == InvitationAnswer.Outcome.BAD)
                .toList();
        Problems problems = Problems.NONE;
        for (InvitationAnswer answer : bad) {
            problems = problems.at(TeamForms.ADDRESSES, answer.typed() + ": " + answer.reason());
        }
        String left = bad.stream().map(InvitationAnswer::typed).collect(Collectors.joining("\n"));
        show(
                request,
                bad.isEmpty() ? 200 : WRONG,
                TeamForms.NOTHING.inviting(left, problems).answered(answers));
    }

    private void rename(HubRequest request, PageForm form) {
        TeamId id = idOf(request);
        String name = form.text(TeamForms.NAME).strip();
        try {
            teams.from(request.source())
                    .renameTeam()
                    .rename(request.developer().id(), id, name, form.text(TeamForms.SEEN));
            request.redirect(TeamNotices.after(pathOf(id), "renamed"));
        } catch (Refused refused) {
            boolean overtaken = refused.reason() == TeamRefusal.TEAM_RENAMED_MEANWHILE;
            if (!overtaken && refused.reason() != TeamRefusal.TEAM_NAME_INVALID) {
                throw refused;
            }
            show(
                    request,
                    overtaken ? CONFLICT : WRONG,
                    TeamForms.NOTHING.naming(name, Problems.NONE.at(TeamForms.NAME, Hints.of(refused))));
        }
    }

    private void show(HubRequest request, int status, TeamForms forms) {
        TeamView view =
                teams.from(request.source()).showTeam().show(request.developer().id(), idOf(request));
        request.show(
                status,
                new TeamPage(
                        TeamNotices.told(
                                request,
                                request.frame(view.team().name(), Section.TEAMS).below(TeamNotices.MY_TEAMS)),
                        view,
                        request.developer().id(),
                        request.chosenTeam().value().equals(view.team().id().value()),
                        forms,
                        request.csrf(),
                        wall.instant()));
    }
}
