package dev.sandbank.http.hub.docs;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.http.web.page.HubRequest;
import java.util.Optional;

/** The client id that stands in the samples: that of the reader's newest application. */
final class OwnClientId {

    private final ApplicationUseCases.From applications;

    OwnClientId(ApplicationUseCases.From applications) {
        this.applications = applications;
    }

    /** Nothing for a reader who is not logged in or has no application. */
    Optional<String> of(HubRequest request) {
        Developer developer = request.developerOrNull();
        if (developer == null) {
            return Optional.empty();
        }
        return applications.from(request.source()).list().list(developer.id(), "", Seek.first(1)).rows().stream()
                .findFirst()
                .map(row -> row.client().id().value());
    }
}
