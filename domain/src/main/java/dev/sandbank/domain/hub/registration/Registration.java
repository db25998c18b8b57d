package dev.sandbank.domain.hub.registration;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Activated;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Declined;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Invited;
import dev.sandbank.domain.hub.registration.RegistrationStatus.UnderReview;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal.RegistrationElsewhere;
import java.time.Instant;

/**
 * Somebody asks for an account. It is reviewed, then the person is invited or declined; an invited person becomes a
 * developer. A command that the state does not allow is refused and changes nothing.
 */
public record Registration(RegistrationId id, Applicant applicant, Instant submittedAt, RegistrationStatus status) {

    /** A new one that waits for an administrator. */
    public static Registration submitted(RegistrationId id, Applicant applicant, Instant now) {
        return new Registration(id, applicant, now, new UnderReview());
    }

    /** A new one that needs no review. */
    public static Registration invited(RegistrationId id, Applicant applicant, Decision decision) {
        return new Registration(id, applicant, decision.at(), new Invited(decision));
    }

    public RegistrationState state() {
        return status.state();
    }

    /** The same after an administrator approved it. */
    public Registration approve(Decision decision) {
        mustBe(RegistrationState.UNDER_REVIEW);
        return with(new Invited(decision));
    }

    /** The same after an administrator declined it. */
    public Registration decline(Decision decision, String reason) {
        mustBe(RegistrationState.UNDER_REVIEW);
        return with(new Declined(decision, reason));
    }

    /** The same after the person has become a developer. */
    public Registration activate(DeveloperId developer, Instant now) {
        if (status instanceof Invited invited) {
            return with(new Activated(invited.decision(), developer, now));
        }
        throw elsewhere();
    }

    /**
     * Refuses a command that is for another state.
     *
     * @throws Refused REGISTRATION_ELSEWHERE with the state, who decided and when
     */
    public void mustBe(RegistrationState state) {
        if (state() != state) {
            throw elsewhere();
        }
    }

    private Refused elsewhere() {
        Decision decision = status.decision();
        return new Refused(new RegistrationElsewhere(
                applicant.email().value(),
                state().words(),
                decision == null ? null : decision.by().id(),
                decision == null ? null : decision.at()));
    }

    private Registration with(RegistrationStatus other) {
        return new Registration(id, applicant, submittedAt, other);
    }
}
