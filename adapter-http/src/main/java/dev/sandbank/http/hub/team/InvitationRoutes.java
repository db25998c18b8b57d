package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.TeamMails;
import dev.sandbank.application.hub.team.invitation.InvitationView;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LinkCookie;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code /teams/invitation}: shows the invitation of a mail. It is accepted by somebody who is logged in with the invited
 * address; others are told which address that is.
 */
final class InvitationRoutes {

    private static final String PATH = TeamMails.INVITATION_PATH;
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final TeamUseCases.From teams;
    private final LinkCookie link;

    InvitationRoutes(TeamUseCases.From teams, Supplier<String> publicUrl) {
        this.teams = teams;
        this.link = new LinkCookie(PATH, publicUrl);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("teamInvitation", PATH, Role.ANYBODY, this::open);
    }

    private void open(HubRequest request) {
        if (link.isMoved(request)) {
            return;
        }
        try {
            show(
                    request,
                    teams.from(request.source()).invitations().openInvitation().open(link.of(request)));
        } catch (Refused refused) {
            if (refused.reason() != TeamRefusal.INVITATION_UNKNOWN) {
                throw refused;
            }
            message(
                    request,
                    NOT_FOUND,
                    "We do not know this invitation",
                    "Perhaps your mail program cut the link. Invitations also wait in My teams.",
                    TeamNotices.MY_TEAMS);
        }
    }

    private void show(HubRequest request, InvitationView invitation) {
        Developer developer = request.developerOrNull();
        String address = invitation.terms().email().value();
        if (invitation.state() != InvitationState.PENDING) {
            message(
                    request,
                    GONE,
                    "This invitation cannot be used",
                    "It is " + invitation.state().words() + ".",
                    TeamNotices.MY_TEAMS);
        } else if (developer == null) {
            message(
                    request,
                    200,
                    title(invitation),
                    "Log in with the account of " + address + " to answer. Without an account, ask for one with that"
                            + " address; the invitation then waits for you in My teams.",
                    new PageLink("Log in", Section.LOG_IN.path() + "?next=" + PATH),
                    new PageLink("Ask for an account", Section.GET_STARTED.path()));
        } else if (!invitation.terms().areFor(developer.email())) {
            request.show(
                    200,
                    InvitationPage.ofAnother(
                            request.frame(title(invitation), Section.TEAMS),
                            invitation,
                            developer.email().value(),
                            request.csrf()));
        } else {
            HubFrame frame = request.frame(title(invitation), Section.TEAMS).below(TeamNotices.MY_TEAMS);
            request.show(200, InvitationPage.of(frame, invitation, request.csrf()));
        }
    }

    private static String title(InvitationView invitation) {
        return "You are invited to " + invitation.teamName();
    }

    private static void message(HubRequest request, int status, String title, String text, PageLink... ways) {
        request.show(status, new MessagePage(request.frame(title, Section.TEAMS), List.of(text), List.of(ways)));
    }
}
