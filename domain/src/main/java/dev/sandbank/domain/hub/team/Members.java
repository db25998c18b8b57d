package dev.sandbank.domain.hub.team;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.LastOwner;
import dev.sandbank.domain.refusal.TeamRefusal.NamedTeam;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All members of a team, as they are in the present unit of work. Its verbs refuse what the rules do not allow and tell
 * what to store. A team never loses its last owner while it has other members; suspended owners do not count.
 *
 * @param all in the order in which they joined
 * @param suspended those of them who may not log in
 */
public record Members(Team team, List<Membership> all, Set<DeveloperId> suspended) {

    public Members {
        all = List.copyOf(all);
        suspended = Set.copyOf(suspended);
    }

    /** The member that a developer is, if they are one. */
    public Optional<Membership> find(DeveloperId developer) {
        return all.stream()
                .filter(member -> member.developer().equals(developer))
                .findFirst();
    }

    /**
     * The member that an acting developer is.
     *
     * @throws Refused TEAM_UNKNOWN if they are none, or suspended: the team is a secret of its members
     */
    public Membership acting(DeveloperId developer) {
        return find(developer)
                .filter(this::isActive)
                .orElseThrow(() -> new Refused(
                        new NamedTeam(TeamRefusal.TEAM_UNKNOWN, team.id().value())));
    }

    /**
     * The member that something is done to.
     *
     * @throws Refused MEMBER_UNKNOWN if they are none
     */
    public Membership target(DeveloperId developer) {
        return find(developer).orElseThrow(() -> new Refused(TeamRefusal.MEMBER_UNKNOWN));
    }

    /**
     * Gives a member another role. Only owners make and unmake owners.
     *
     * @return the member to store
     */
    public Membership changeRole(DeveloperId by, DeveloperId of, Role role) {
        Membership acting = acting(by);
        Membership target = target(of);
        acting.mustBeAbleToGrant(role);
        acting.mustBeAbleToGrant(target.role());
        if (role != Role.OWNER) {
            mustNotBeLastOwner(target);
        }
        return target.as(role);
    }

    /**
     * Takes a member out of the team. Only owners remove owners.
     *
     * @return the member to remove
     */
    public Membership remove(DeveloperId by, DeveloperId whom) {
        Membership acting = acting(by);
        Membership target = target(whom);
        if (!by.equals(whom)) {
            acting.mustBeAbleToGrant(target.role());
        }
        mustNotBeLastOwner(target);
        return target;
    }

    /** The two members to store after a team was handed over. */
    public record HandOver(Membership giver, Membership receiver) {}

    /**
     * Makes another member the owner in place of this one.
     *
     * @param giversRole what the giver is afterwards; not an owner
     */
    public HandOver handOver(DeveloperId by, DeveloperId to, Role giversRole) {
        Membership giver = acting(by);
        giver.mustBeAbleTo(TeamAction.HAND_OVER);
        if (by.equals(to) || giversRole == Role.OWNER) {
            throw new Refused(TeamRefusal.HAND_OVER_TO_ONESELF);
        }
        return new HandOver(giver.as(giversRole), activeTarget(to).as(Role.OWNER));
    }

    /** Whether the team would have no owner without this developer, although others stay. */
    public boolean dependOn(DeveloperId developer) {
        return find(developer).filter(this::isLastOwner).isPresent() && all.size() > 1;
    }

    /**
     * The member who becomes an owner because the last one cannot be one any more.
     *
     * @return the member to store
     */
    public Membership succeed(DeveloperId last, DeveloperId successor) {
        if (last.equals(successor)) {
            throw new Refused(TeamRefusal.HAND_OVER_TO_ONESELF);
        }
        return activeTarget(successor).as(Role.OWNER);
    }

    /** Whether the one who invited may still invite for this role. */
    public boolean mayInvite(InvitationTerms terms) {
        return find(terms.inviter())
                .filter(this::isActive)
                .filter(inviter -> inviter.role().mayGrant(terms.role()))
                .isPresent();
    }

    /** The owners who may log in. */
    public List<Membership> owners() {
        return all.stream()
                .filter(member -> member.role() == Role.OWNER && isActive(member))
                .toList();
    }

    private Membership activeTarget(DeveloperId developer) {
        Membership target = target(developer);
        if (!isActive(target)) {
            throw new Refused(TeamRefusal.MEMBER_SUSPENDED);
        }
        return target;
    }

    private void mustNotBeLastOwner(Membership member) {
        if (isLastOwner(member)) {
            throw new Refused(new LastOwner(team.name(), all.size() - 1));
        }
    }

    private boolean isLastOwner(Membership member) {
        return member.role() == Role.OWNER && owners().stream().allMatch(member::equals);
    }

    private boolean isActive(Membership member) {
        return !suspended.contains(member.developer());
    }
}
