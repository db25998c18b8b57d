package dev.sandbank.domain.hub.team;

import java.time.Instant;

/** An invitation to join a team: one that waits for an answer, or one that has ended and stays so. */
public sealed interface Invitation permits PendingInvitation, EndedInvitation {

    InvitationTerms terms();

    /** The state at an instant; one that waits expires by itself. */
    InvitationState stateAt(Instant now);

    /**
     * The same, if it still waits for an answer.
     *
     * @throws dev.sandbank.domain.refusal.Refused INVITATION_ENDED with the state
     */
    PendingInvitation pendingAt(Instant now);
}
