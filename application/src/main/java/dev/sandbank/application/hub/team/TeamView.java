package dev.sandbank.application.hub.team;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import java.util.List;
import java.util.Map;

/**
 * A team with everything that its page shows.
 *
 * @param members in the order they joined
 * @param invitations those that can be accepted now, in the order they were made
 * @param applications those that are shared with it, in the order they were shared
 * @param names of those applications
 */
public record TeamView(
        Team team,
        List<Member> members,
        List<PendingInvitation> invitations,
        List<OwnedApplication> applications,
        Map<ClientId, String> names) {

    public TeamView {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
        applications = List.copyOf(applications);
        names = Map.copyOf(names);
    }

    /** A member as the others see them. */
    public record Member(Membership membership, String userId, String name, EmailAddress email, boolean suspended) {

        static Member of(Membership membership, Developer developer) {
            return new Member(
                    membership, developer.userId().value(), developer.name(), developer.email(), developer.suspended());
        }
    }

    /** What a developer is in the team; refuses who does not belong to it. */
    public Membership membershipOf(DeveloperId developer) {
        return members.stream()
                .map(Member::membership)
                .filter(membership -> membership.developer().equals(developer))
                .findFirst()
                .orElseThrow(() -> new Refused(TeamRefusal.MEMBER_UNKNOWN));
    }

    /** The number of members of a role. */
    public int count(Role role) {
        return (int) members.stream()
                .filter(member -> member.membership().role() == role)
                .count();
    }
}
