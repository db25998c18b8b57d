package dev.sandbank.application.hub.registration;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.secret.Source;
import java.util.Optional;

/**
 * Takes the request of somebody for an account. Whether the address is known shows only in the mail, never in the answer;
 * an address has at most one open registration.
 */
public final class SignUp {

    private final RegistrationMode mode;
    private final RegistrationParts parts;
    private final ActivationMails activationMails;
    private final KnownAddressMails knownMails;

    public SignUp(RegistrationMode mode, RegistrationParts parts) {
        this.mode = mode;
        this.parts = parts;
        this.activationMails = parts.activationMails();
        this.knownMails = parts.knownAddressMails();
    }

    /**
     * Takes the request.
     *
     * @throws Refused REGISTRATION_CLOSED if nobody can sign up
     */
    public void signUp(Applicant applicant, Source source) {
        if (mode == RegistrationMode.CLOSED) {
            throw new Refused(RegistrationRefusal.REGISTRATION_CLOSED);
        }
        boolean mayMail = parts.allowance().admit(applicant.email(), source);
        RegistrationId id = parts.newId();
        parts.transactions().run(() -> {
            take(id, applicant, mayMail);
            return true;
        });
    }

    private void take(RegistrationId id, Applicant applicant, boolean mayMail) {
        Optional<Developer> developer = parts.developers().findByEmail(applicant.email());
        Optional<Registration> earlier = parts.registrations().newestOf(applicant.email());
        if (developer.isPresent()) {
            tell(mayMail, () -> knownMails.about(developer.get()));
        } else if (earlier.isPresent() && earlier.get().state() == RegistrationState.UNDER_REVIEW) {
            tell(mayMail, () -> knownMails.isUnderReview(earlier.get()));
        } else if (earlier.isPresent() && earlier.get().state() == RegistrationState.INVITED) {
            tell(mayMail, () -> activationMails.invite(earlier.get()));
        } else {
            takeNew(id, applicant, mayMail);
        }
    }

    private void takeNew(RegistrationId id, Applicant applicant, boolean mayMail) {
        if (mode == RegistrationMode.AUTO) {
            Registration invited = Registration.invited(id, applicant, new Decision(Actor.OF_SERVER, parts.now()));
            parts.registrations().add(invited);
            tell(mayMail, () -> activationMails.invite(invited));
        } else {
            Registration submitted = Registration.submitted(id, applicant, parts.now());
            parts.registrations().add(submitted);
            tell(mayMail, () -> activationMails.received(submitted));
            parts.administratorMails().waits(submitted);
        }
    }

    private static void tell(boolean mayMail, Runnable mail) {
        if (mayMail) {
            mail.run();
        }
    }
}
