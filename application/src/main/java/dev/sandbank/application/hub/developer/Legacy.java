package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.Map;

/**
 * What others get when an account is deleted.
 *
 * @param successors who becomes an owner of which team
 * @param heirs who gets which application; those that are not named are deleted
 */
public record Legacy(Map<TeamId, DeveloperId> successors, Map<ClientId, DeveloperId> heirs) {

    /** Nobody gets anything. */
    public static final Legacy NONE = new Legacy(Map.of(), Map.of());

    public Legacy {
        successors = Map.copyOf(successors);
        heirs = Map.copyOf(heirs);
    }
}
