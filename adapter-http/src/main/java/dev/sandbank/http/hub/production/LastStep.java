package dev.sandbank.http.hub.production;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionStatus;

/** The last step of a request. A form that is sent twice finds that it was done already. */
record LastStep(ProductionStatus status) {

    static LastStep of(ProductionRequest request) {
        return new LastStep(request.status());
    }

    /** Whether somebody took this step, with these words. */
    boolean isBy(DeveloperId developer, String text) {
        return status.decision().by().equals(Actor.developer(developer.value()))
                && status.text().equals(text);
    }
}
