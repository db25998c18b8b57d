package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Team;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes a member out of a team, with everything that ends by that. It must be called inside a unit of work. */
final class Departure {

    private final TeamTools tools;
    private final SharedApplications shared;
    private final LostSecrets lostSecrets;

    Departure(TeamTools tools) {
        this.tools = tools;
        this.shared = new SharedApplications(tools);
        this.lostSecrets = new LostSecrets(tools);
    }

    /** Returns the applications of the member that are not shared any more. */
    List<OwnedApplication> of(Membership member, Team team, Audit audit) {
        List<OwnedApplication> all = tools.applications().sharedWith(team.id());
        List<OwnedApplication> own = shared.of(member.developer(), team);
        own.forEach(application -> shared.stop(application, team));
        tools.memberships().remove(member.team(), member.developer());
        tell(member, team, lostSecrets.end(all, audit));
        return own;
    }

    /** Tells the owners of the team and of the applications, because programs may stop working. */
    private void tell(Membership gone, Team team, List<LostSecrets.Lost> lost) {
        List<LostSecrets.Lost> ofGone = lost.stream()
                .filter(each -> gone.developer().equals(each.secret().owner()))
                .toList();
        if (ofGone.isEmpty()) {
            return;
        }
        Set<DeveloperId> told = new LinkedHashSet<>();
        tools.members(team.id()).owners().forEach(owner -> told.add(owner.developer()));
        ofGone.forEach(each -> told.add(each.application().owner()));
        List<String> lines = ofGone.stream()
                .map(each -> each.name() + ": ..." + each.secret().lastFour())
                .toList();
        Developer who = tools.developers().require(gone.developer());
        told.forEach(id -> tools.mails().secretsEnded(tools.developers().require(id), team, who, lines));
    }
}
