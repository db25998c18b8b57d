package dev.sandbank.http.hub.team;

import dev.sandbank.application.hub.team.invitation.InvitationView;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Act;
import gg.jte.generated.precompiled.hub.JteinvitationPageGenerated;

/** An invitation that the reader can accept or decline. */
public record InvitationPage(HubFrame frame, String text, Act accept, Act decline) implements HubPage {

    static InvitationPage of(HubFrame frame, InvitationView invitation, String csrf) {
        String by = invitation.inviter().isEmpty() ? "" : invitation.inviter() + " invites you. ";
        return new InvitationPage(
                frame,
                by + "Your role will be: " + Roles.word(invitation.terms().role()) + ".",
                act(invitation, csrf, "Accept", TeamsRoutes.ACCEPT),
                act(invitation, csrf, "Decline", TeamsRoutes.DECLINE));
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
