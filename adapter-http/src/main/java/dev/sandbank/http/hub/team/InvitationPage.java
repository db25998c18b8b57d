package dev.sandbank.http.hub.team;

import dev.sandbank.application.hub.team.TeamMails;
import dev.sandbank.application.hub.team.invitation.InvitationView;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.web.page.LogInPath;
import gg.jte.generated.precompiled.hub.JteinvitationPageGenerated;
import java.util.List;

/**
 * An invitation and what the reader can do with it.
 *
 * @param acts the usual one first
 */
public record InvitationPage(HubFrame frame, String text, List<Act> acts) implements HubPage {

    public InvitationPage {
        acts = List.copyOf(acts);
    }

    static InvitationPage of(HubFrame frame, InvitationView invitation, String csrf) {
        String by = invitation.inviter().isEmpty() ? "" : invitation.inviter() + " invites you. ";
        return new InvitationPage(
                frame,
                by + "Your role will be: " + Roles.word(invitation.terms().role()) + ".",
                List.of(
                        act(invitation, csrf, "Accept", TeamsRoutes.ACCEPT),
                        act(invitation, csrf, "Decline", TeamsRoutes.DECLINE)));
    }

    /** For somebody who is logged in with another address than the invited one. */
    static InvitationPage ofAnother(HubFrame frame, InvitationView invitation, String address, String csrf) {
        String invited = invitation.terms().email().value();
        return new InvitationPage(
                frame,
                "It is for " + invited + ", and you are logged in as " + address
                        + ". Only the account of the invited address can accept it; you come back here after the log-in.",
                List.of(Act.to(Section.LOG_OUT, csrf, "Log out and use the other account", "")
                        .with(LogInPath.NEXT, TeamMails.INVITATION_PATH)));
    }

    private static Act act(InvitationView invitation, String csrf, String label, String answer) {
        return Act.to(TeamsRoutes.ANSWER_PATH, csrf, label, "the invitation to " + invitation.teamName())
                .with(TeamsRoutes.INVITATION, invitation.terms().id().value())
                .with(TeamsRoutes.ANSWER, answer);
    }

    @Override
    public String html() {
        return Pages.written(output -> JteinvitationPageGenerated.render(output, null, this));
    }
}
