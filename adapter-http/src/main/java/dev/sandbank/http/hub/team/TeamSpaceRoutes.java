package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** {@code /teams/{team}/reset-space}: puts the space of a team back to what it began with. */
final class TeamSpaceRoutes {

    /** What follows the path of a team. */
    static final String BELOW = "/reset-space";

    private final TeamUseCases.From teams;

    TeamSpaceRoutes(TeamUseCases.From teams) {
        this.teams = teams;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("teamSpace", TeamRoutes.PATH + BELOW, Role.DEVELOPER, this::show);
        routes.form(
                "resetTeamSpace",
                TeamRoutes.PATH + BELOW,
                Role.DEVELOPER,
                this::reset,
                (request, stale) -> show(request));
    }

    private void show(HubRequest request) {
        TeamId id = TeamRoutes.idOf(request);
        TeamView view =
                teams.from(request.source()).showTeam().show(request.developer().id(), id);
        view.membershipOf(request.developer().id()).mustBeAbleTo(TeamAction.RESET_SPACE);
        String team = TeamRoutes.pathOf(id);
        request.show(
                200,
                FormPage.of(
                        request.frame("Reset the space of " + view.team().name(), Section.TEAMS)
                                .below(
                                        TeamNotices.MY_TEAMS,
                                        new PageLink(view.team().name(), team)),
                        "Customers, accounts, cards and payments in it become what they were at the beginning, for all"
                                + " applications that use it. Applications, secrets and tokens stay.",
                        Form.to(team + BELOW, request.csrf(), "Reset the space")
                                .danger()
                                .cancel("Cancel", team)));
    }

    private void reset(HubRequest request, PageForm form) {
        TeamId id = TeamRoutes.idOf(request);
        teams.from(request.source()).resetTeamSpace().reset(request.developer().id(), id);
        request.redirect(TeamNotices.after(TeamRoutes.pathOf(id), "space-reset"));
    }
}
