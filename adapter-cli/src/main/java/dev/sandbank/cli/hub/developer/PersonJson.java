package dev.sandbank.cli.hub.developer;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * A developer, or somebody who asks for an account, in the JSON of the command line.
 *
 * @param id of the developer or of the registration
 * @param userId null for a registration
 * @param since when the account was opened, or when the person asked
 * @param decidedBy who decided about the registration; null if nobody has, and for developers
 */
record PersonJson(
        String id,
        String state,
        @Nullable String userId,
        String email,
        String name,
        String company,
        boolean administrator,
        String since,
        @Nullable String decidedBy,
        @Nullable String decidedAt) {

    static PersonJson of(Developer developer) {
        return new PersonJson(
                developer.id().value(),
                developer.suspended() ? "suspended" : RegistrationState.ACTIVATED.words(),
                developer.userId().value(),
                developer.email().value(),
                developer.name(),
                developer.company(),
                developer.administrator(),
                developer.createdAt().toString(),
                null,
                null);
    }

    static PersonJson of(Registration registration) {
        Decision decision = registration.status().decision();
        return new PersonJson(
                registration.id().value(),
                registration.state().text(),
                null,
                registration.applicant().email().value(),
                registration.applicant().name(),
                registration.applicant().company(),
                false,
                registration.submittedAt().toString(),
                decision == null ? null : decision.by().id(),
                decision == null ? null : decision.at().toString());
    }

    /** The user ID, or the address of somebody who has none. */
    String called() {
        return userId == null ? email : userId;
    }
}
