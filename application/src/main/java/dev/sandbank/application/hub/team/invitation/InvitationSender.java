package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.InvitationMails;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import java.time.Instant;

/** Writes the mails of invitations, but not too many to one address. It must be called inside a unit of work. */
final class InvitationSender {

    private final TeamTools tools;

    InvitationSender(TeamTools tools) {
        this.tools = tools;
    }

    /**
     * Writes the mail of an invitation, unless its address got many of late; says whether it did.
     *
     * @param link a new id
     */
    boolean send(InvitationTerms terms, Team team, Developer inviter, LinkId link) {
        Instant now = tools.now();
        if (!mayBeMailed(terms.email(), now)) {
            return false;
        }
        tools.invitations().noteMail(terms.email(), now);
        tools.links()
                .add(ActingLink.of(link, LinkPurpose.TEAM_INVITATION, terms.id().value(), now));
        tools.mails().invite(terms, team, inviter, link);
        return true;
    }

    private boolean mayBeMailed(EmailAddress email, Instant now) {
        // The pause itself ends at the full minute, and so does the hour.
        int lately = tools.invitations()
                .mailsSince(email, now.minus(InvitationMails.PAUSE).plusMillis(1));
        int inAll = tools.invitations()
                .mailsSince(email, now.minus(InvitationMails.PERIOD).plusMillis(1));
        return lately == 0 && inAll < InvitationMails.MOST;
    }
}
