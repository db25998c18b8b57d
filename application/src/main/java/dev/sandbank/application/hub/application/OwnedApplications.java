package dev.sandbank.application.hub.application;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.Optional;

/**
 * Tells to whom applications belong, and with which teams they are shared. What it knows of an application ends with the
 * application, with its owner or with the team. Applications that were made on the command line have no owner.
 */
public interface OwnedApplications {

    /** Gives an application to a developer; it stays shared with its teams. */
    void give(ClientId application, DeveloperId owner);

    Optional<DeveloperId> ownerOf(ClientId application);

    /** A page of the applications of a developer, in the order they were given. */
    Found<OwnedApplication> ownedBy(DeveloperId owner, Seek seek);

    /** The number of applications of a developer. */
    int countOf(DeveloperId owner);

    /**
     * A page of those that a developer owns or that are shared with one of their teams, and whose name or id contains a
     * text; the newest first. An empty text is in all of them.
     */
    Found<OwnedApplication> usableBy(DeveloperId developer, String text, Seek seek);

    /** A page of all applications that fit, also of those without an owner; the newest first. */
    Found<ClientId> search(ApplicationFilter filter, Seek seek);

    /** Whether a developer owns it or belongs to a team that it is shared with. */
    boolean isUsableBy(ClientId application, DeveloperId developer);

    /** Shares an application that has an owner; false, and no change, if it is shared with the team already. */
    boolean share(ClientId application, TeamId team);

    /** Stops sharing it; false if it was not shared. */
    boolean stopSharing(ClientId application, TeamId team);

    /** The applications that are shared with a team, in the order they were shared. */
    List<OwnedApplication> sharedWith(TeamId team);

    /** The teams that an application is shared with. */
    List<TeamId> teamsOf(ClientId application);
}
