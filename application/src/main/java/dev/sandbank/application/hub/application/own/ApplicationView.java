package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody who may use it sees it.
 *
 * @param owner its owner
 * @param own whether the reader is the owner
 * @param space where its calls go
 * @param teams those it is shared with
 * @param ownSpace the space of its owner
 * @param production the application of production that ends with it; null if there is none
 */
public record ApplicationView(
        Client client,
        Developer owner,
        boolean own,
        Space space,
        List<Team> teams,
        SpaceId ownSpace,
        @Nullable ClientId production) {

    public ApplicationView {
        teams = List.copyOf(teams);
    }

    /** The details as they are, for the form that changes them. */
    public ApplicationDetails details() {
        return ApplicationDetails.of(client);
    }

    /** Whether it uses the space of its owner alone, which the owner may reset. */
    public boolean isInOwnSpace() {
        return client.space().equals(ownSpace);
    }
}
