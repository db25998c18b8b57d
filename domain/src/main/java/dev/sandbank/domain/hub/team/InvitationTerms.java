package dev.sandbank.domain.hub.team;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkPurpose;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * Who is invited to which team, as what, by whom, and until when.
 *
 * @param email the invited address; only its owner can accept
 * @param invitedAt when it was made or last renewed
 */
@RecordBuilder
public record InvitationTerms(
        InvitationId id,
        TeamId team,
        EmailAddress email,
        Role role,
        DeveloperId inviter,
        Instant invitedAt,
        Instant endsAt) {

    /** An invitation from now on for seven days. */
    public static InvitationTerms of(
            InvitationId id, TeamId team, EmailAddress email, Role role, DeveloperId inviter, Instant now) {
        return new InvitationTerms(
                id, team, email, role, inviter, now, now.plus(LinkPurpose.TEAM_INVITATION.lifetime()));
    }

    /** Whether an address is the invited one. */
    public boolean areFor(EmailAddress address) {
        return email.key().equals(address.key());
    }
}
