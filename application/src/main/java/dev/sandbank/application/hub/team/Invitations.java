package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.team.Invitation;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The store of invitations. A team and an address have one pending invitation at most. One whose time is over stays
 * pending in the store until somebody ends it.
 */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> find(InvitationId id);

    /** The pending invitation of an address to a team. */
    Optional<PendingInvitation> pending(TeamId team, EmailAddress email);

    /** The pending invitations to a team, in the order they were made. */
    List<PendingInvitation> pendingOf(TeamId team);

    /** The pending invitations of an address, in the order they were made; at most {@code most}. */
    List<PendingInvitation> pendingFor(EmailAddress email, int most);

    /** Notes that a mail to an address was written, and forgets mails older than an hour. */
    void noteMail(EmailAddress email, Instant now);

    /** How many mails to an address were noted since an instant that is at most an hour ago. */
    int mailsSince(EmailAddress email, Instant since);

    /** Replaces the invitation of the same id; false if there is none. */
    boolean replace(Invitation invitation);

    /** Removes the invitations that could not be accepted any more before an instant, whatever became of them. */
    void removeOverBefore(Instant instant);
}
