package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.hub.team.membership.AccountEnd.Orphaned;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what would end or change hands if an account were deleted. */
public final class WeighAccountEnd {

    private static final int MOST = 200;

    private final TeamTools tools;

    public WeighAccountEnd(TeamTools tools) {
        this.tools = tools;
    }

    /** It changes nothing. */
    public AccountEnd weigh(DeveloperId going) {
        Found<OwnedApplication> owned = tools.applications().ownedBy(going, Seek.first(MOST));
        Map<DeveloperId, Developer> mates = new LinkedHashMap<>();
        List<Team> ending = new ArrayList<>();
        List<Orphaned> orphaned = new ArrayList<>();
        for (Membership membership : tools.memberships().ofDeveloper(going)) {
            Members members = tools.members(membership.team());
            List<Developer> others = activeOthers(members, going);
            others.forEach(other -> mates.put(other.id(), other));
            if (members.all().size() == 1) {
                ending.add(members.team());
            } else if (members.dependOn(going)) {
                orphaned.add(new Orphaned(members.team(), others));
            }
        }
        return new AccountEnd(
                owned.rows().stream()
                        .flatMap(each -> tools.clients().find(each.id()).stream())
                        .toList(),
                owned.next() != null,
                List.copyOf(mates.values()),
                ending,
                orphaned);
    }

    private List<Developer> activeOthers(Members members, DeveloperId going) {
        return members.all().stream()
                .map(Membership::developer)
                .filter(id -> !id.equals(going) && !members.suspended().contains(id))
                .map(tools.developers()::require)
                .toList();
    }
}
