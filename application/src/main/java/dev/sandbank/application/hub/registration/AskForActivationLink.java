package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.Source;
import java.util.Optional;

/**
 * Sends a new link to somebody who has lost the one in the mail, or whose link has ended. The answer is the same for
 * every address; only the mail tells how things stand.
 */
public final class AskForActivationLink {

    private final RegistrationParts parts;
    private final KnownAddressMails knownMails;

    public AskForActivationLink(RegistrationParts parts) {
        this.parts = parts;
        this.knownMails = parts.knownAddressMails();
    }

    /** Writes the mail that fits, if mail to this address is allowed now. */
    public void ask(EmailAddress address, Source source) {
        if (!parts.allowance().admit(address, source)) {
            return;
        }
        parts.transactions().run(() -> {
            tell(address);
            return true;
        });
    }

    private void tell(EmailAddress address) {
        Optional<Developer> developer = parts.developers().findByEmail(address);
        Optional<Registration> registration = parts.registrations().newestOf(address);
        if (developer.isPresent()) {
            knownMails.about(developer.get());
        } else if (registration.isPresent() && registration.get().state() == RegistrationState.UNDER_REVIEW) {
            knownMails.isUnderReview(registration.get());
        } else if (registration.isPresent() && registration.get().state() == RegistrationState.INVITED) {
            parts.activationMails().invite(registration.get());
        } else {
            knownMails.hasNone(address);
        }
    }
}
