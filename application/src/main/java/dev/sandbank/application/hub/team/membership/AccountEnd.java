package dev.sandbank.application.hub.team.membership;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.oauth.client.Client;
import java.util.List;

/**
 * What would end or change hands with an account.
 *
 * @param applications the first of those that the developer owns
 * @param more whether there are others
 * @param mates the active members of the developer's teams, who can get applications
 * @param ending the teams that nobody else is in
 * @param orphaned the teams that need another owner
 */
public record AccountEnd(
        List<Client> applications, boolean more, List<Developer> mates, List<Team> ending, List<Orphaned> orphaned) {

    public AccountEnd {
        applications = List.copyOf(applications);
        mates = List.copyOf(mates);
        ending = List.copyOf(ending);
        orphaned = List.copyOf(orphaned);
    }

    /**
     * A team whose last owner would go.
     *
     * @param candidates its other active members
     */
    public record Orphaned(Team team, List<Developer> candidates) {
        public Orphaned {
            candidates = List.copyOf(candidates);
        }
    }
}
