package dev.sandbank.http.hub.team;

import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.page.frame.ChosenTeam;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** {@code /teams/switch}: chooses whose things a developer works with. */
final class SwitchRoutes {

    void addTo(PageRoutes<HubRequest> routes) {
        routes.form(
                "switchTeam",
                Section.SWITCH,
                Role.DEVELOPER,
                this::choose,
                (request, stale) -> request.redirect(Section.TEAMS.path()));
    }

    private void choose(HubRequest request, PageForm form) {
        String wanted = form.text(Section.TEAM);
        request.choose(wanted.equals(ChosenTeam.PERSONAL) ? null : own(request, wanted));
        request.redirect(Section.APPLICATIONS.path());
    }

    private static TeamId own(HubRequest request, String wanted) {
        return request.chosenTeam().teams().stream()
                .map(MyTeam::team)
                .map(team -> team.id())
                .filter(id -> id.value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(TeamRefusal.TEAM_UNKNOWN));
    }
}
