package dev.sandbank.domain.hub.team;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationEnded;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationForAnother;
import java.time.Instant;

/** An invitation that nobody has answered. It cannot be accepted from the end in its terms on. */
public record PendingInvitation(InvitationTerms terms) implements Invitation {

    @Override
    public InvitationState stateAt(Instant now) {
        return isOver(now) ? InvitationState.EXPIRED : InvitationState.PENDING;
    }

    @Override
    public PendingInvitation pendingAt(Instant now) {
        if (isOver(now)) {
            throw new Refused(new InvitationEnded(InvitationState.EXPIRED.words(), terms.endsAt()));
        }
        return this;
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(terms.endsAt());
    }

    /**
     * Refuses everybody but the owner of the invited address.
     *
     * @throws Refused INVITATION_FOR_ANOTHER with both addresses
     */
    public void mustBeFor(Developer developer) {
        if (!terms.areFor(developer.email())) {
            throw new Refused(new InvitationForAnother(
                    terms.email().value(), developer.email().value()));
        }
    }

    /** The member that the invited developer becomes. */
    public Membership membership(Developer developer, Instant now) {
        pendingAt(now).mustBeFor(developer);
        return new Membership(terms.team(), developer.id(), terms.role(), now);
    }

    /** The same after its end. */
    public EndedInvitation ended(InvitationState state, Team team, Instant now) {
        return new EndedInvitation(terms, state, team.name(), now);
    }

    /**
     * The same invitation from another inviter, perhaps for another role, for seven days from now on. An invitation as
     * owner is renewed only by those who may invite owners.
     */
    public PendingInvitation renewed(Membership by, Role role, Instant now) {
        by.mustBeAbleToGrant(terms.role());
        by.mustBeAbleToGrant(role);
        return new PendingInvitation(
                InvitationTerms.of(terms.id(), terms.team(), terms.email(), role, by.developer(), now));
    }

    /** The same after a member took it back; an invitation as owner can only be taken back by owners. */
    public EndedInvitation revoked(Membership by, Team team, Instant now) {
        by.mustBeAbleToGrant(terms.role());
        return ended(InvitationState.REVOKED, team, now);
    }
}
