package dev.sandbank.application.hub.application;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.Optional;

/** Tells customers who is behind an application. */
public final class FindOwnerName {

    private final OwnedApplications applications;
    private final Developers developers;

    public FindOwnerName(OwnedApplications applications, Developers developers) {
        this.applications = applications;
        this.developers = developers;
    }

    /** The company of the owner, or else the name; empty for an application that was made on the command line. */
    public Optional<String> find(ClientId application) {
        return applications
                .ownerOf(application)
                .flatMap(developers::find)
                .map(owner -> owner.company().isBlank() ? owner.name() : owner.company());
    }
}
