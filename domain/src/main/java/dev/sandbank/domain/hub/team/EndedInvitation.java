package dev.sandbank.domain.hub.team;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationEnded;
import java.time.Instant;

/**
 * An invitation that nobody can accept any more.
 *
 * @param state how it ended
 * @param teamName the name that the team had then
 */
public record EndedInvitation(InvitationTerms terms, InvitationState state, String teamName, Instant at)
        implements Invitation {

    public EndedInvitation {
        if (state == InvitationState.PENDING) {
            throw new IllegalArgumentException("an ended invitation is not pending");
        }
    }

    @Override
    public InvitationState stateAt(Instant now) {
        return state;
    }

    @Override
    public PendingInvitation pendingAt(Instant now) {
        throw new Refused(new InvitationEnded(state.words(), at));
    }
}
