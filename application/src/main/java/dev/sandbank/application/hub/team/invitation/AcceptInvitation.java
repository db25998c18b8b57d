package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationEnded;
import dev.sandbank.domain.refusal.TeamRefusal.TeamFull;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Joins a team by an invitation. Only the developer whose address was invited can do so. */
public final class AcceptInvitation {

    private final TeamTools tools;

    public AcceptInvitation(TeamTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the membership. Refuses an invitation of another address, one that has ended, and a full team. If the one
     * who invited may no longer do so, the invitation ends, the owners are told, and it is refused.
     */
    public Joined accept(DeveloperId acting, InvitationId id) {
        Instant now = tools.now();
        return tools.transactions()
                .run(() -> accept(tools.acting(acting), id, now))
                .orElseThrow(() -> new Refused(new InvitationEnded(InvitationState.INVITER_LOST_RIGHT.words(), now)));
    }

    /** Empty if the one who invited may no longer do so. */
    private Optional<Joined> accept(Developer developer, InvitationId id, Instant now) {
        PendingInvitation pending = FoundInvitation.require(tools, id).pendingAt(now);
        pending.mustBeFor(developer);
        Members members = tools.members(pending.terms().team());
        Optional<Membership> present = members.find(developer.id());
        if (present.isPresent()) {
            end(pending, developer, members.team(), now);
            return Optional.of(new Joined(members.team(), present.get(), true));
        }
        if (!members.mayInvite(pending.terms())) {
            refuse(pending, developer, members, now);
            return Optional.empty();
        }
        return Optional.of(join(pending, developer, members, now));
    }

    private Joined join(PendingInvitation pending, Developer developer, Members members, Instant now) {
        if (members.all().size() >= Team.MAX_MEMBERS) {
            throw new Refused(new TeamFull(Team.MAX_MEMBERS + " members"));
        }
        Membership joined = pending.membership(developer, now);
        tools.memberships().add(joined);
        end(pending, developer, members.team(), now);
        tools.auditOf(developer.id())
                .note(
                        AuditAction.TEAM_MEMBER_JOINED,
                        joined.team().value(),
                        Map.of(
                                "role",
                                joined.role().text(),
                                "invitation",
                                pending.terms().id().value(),
                                "inviter",
                                pending.terms().inviter().value()));
        return new Joined(members.team(), joined, false);
    }

    private void end(PendingInvitation pending, Developer developer, Team team, Instant now) {
        EndInvitation.store(
                tools,
                pending.ended(InvitationState.ACCEPTED, team, now),
                tools.auditOf(developer.id()),
                AuditAction.TEAM_INVITATION_ACCEPTED);
    }

    private void refuse(PendingInvitation pending, Developer developer, Members members, Instant now) {
        EndInvitation.store(
                tools,
                pending.ended(InvitationState.INVITER_LOST_RIGHT, members.team(), now),
                tools.auditOf(developer.id()),
                AuditAction.TEAM_INVITATION_VOID);
        members.owners()
                .forEach(owner -> tools.mails()
                        .inviterLostRight(
                                tools.developers().require(owner.developer()).email(),
                                pending.terms(),
                                members.team()));
    }
}
