package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.function.BiConsumer;

/** The buttons of a team's page: each does one thing and leads back to the page. */
final class TeamActRoutes {

    private static final String APPLICATION = "application";

    private final TeamUseCases.From teams;

    TeamActRoutes(TeamUseCases.From teams) {
        this.teams = teams;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        act(routes, "resendInvitation", "/resend", this::resend);
        act(routes, "revokeInvitation", "/revoke", this::revoke);
        act(routes, "removeMember", "/remove", this::remove);
        act(routes, "stopSharing", "/unshare", this::stopSharing);
    }

    private static void act(
            PageRoutes<HubRequest> routes, String id, String below, BiConsumer<HubRequest, PageForm> handler) {
        routes.form(
                id,
                TeamRoutes.PATH + below,
                Role.DEVELOPER,
                handler,
                (request, stale) -> request.redirect(TeamRoutes.pathOf(TeamRoutes.idOf(request))));
    }

    private void resend(HubRequest request, PageForm form) {
        TeamId team = TeamRoutes.idOf(request);
        teams.from(request.source())
                .invitations()
                .resendInvitation()
                .resend(request.developer().id(), team, invitation(form));
        request.redirect(TeamNotices.after(TeamRoutes.pathOf(team), "resent"));
    }

    private void revoke(HubRequest request, PageForm form) {
        TeamId team = TeamRoutes.idOf(request);
        teams.from(request.source())
                .invitations()
                .revokeInvitation()
                .revoke(request.developer().id(), team, invitation(form));
        request.redirect(TeamNotices.after(TeamRoutes.pathOf(team), "revoked"));
    }

    private void remove(HubRequest request, PageForm form) {
        TeamId team = TeamRoutes.idOf(request);
        teams.from(request.source()).removeMember().remove(request.developer().id(), team, member(form));
        request.redirect(TeamNotices.after(TeamRoutes.pathOf(team), "removed"));
    }

    private void stopSharing(HubRequest request, PageForm form) {
        TeamId team = TeamRoutes.idOf(request);
        String application = form.text(APPLICATION);
        if (!ClientId.couldBe(application)) {
            throw new Refused(RequestRefusal.REQUEST_MALFORMED);
        }
        teams.from(request.source()).stopSharing().stop(request.developer().id(), new ClientId(application), team);
        request.redirect(TeamNotices.after(TeamRoutes.pathOf(team), "unshared"));
    }

    private static InvitationId invitation(PageForm form) {
        String id = form.text(TeamsRoutes.INVITATION);
        if (!InvitationId.couldBe(id)) {
            throw new Refused(TeamRefusal.INVITATION_UNKNOWN);
        }
        return new InvitationId(id);
    }

    /** The member that a form names. */
    static DeveloperId member(PageForm form) {
        String id = form.text(TeamForms.MEMBER);
        if (!DeveloperId.couldBe(id)) {
            throw new Refused(TeamRefusal.MEMBER_UNKNOWN);
        }
        return new DeveloperId(id);
    }
}
