package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;

/** Shows the invitation that a link in a mail is about, in whatever state it is. It changes nothing. */
public final class OpenInvitation {

    private final TeamTools tools;
    private final LinkTokens tokens;

    public OpenInvitation(TeamTools tools) {
        this.tools = tools;
        this.tokens = new LinkTokens(tools.secrets());
    }

    /** Refuses with INVITATION_UNKNOWN a token that was never made, and one that was forgotten long after its end. */
    public InvitationView open(String token) {
        return tokens.verify(token)
                .flatMap(tools.links()::find)
                .filter(link -> link.purpose() == LinkPurpose.TEAM_INVITATION)
                .map(ActingLink::subject)
                .map(subject -> FoundInvitation.require(tools, new InvitationId(subject)))
                .map(invitation -> InvitationView.of(invitation, tools))
                .orElseThrow(() -> new Refused(TeamRefusal.INVITATION_UNKNOWN));
    }
}
