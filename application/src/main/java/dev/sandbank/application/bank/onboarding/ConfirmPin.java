package dev.sandbank.application.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.ApplicantPhone;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;

/** Sets the PIN that was chosen for the card of an application, once a one-time code was presented. */
public final class ConfirmPin {

    private final TakeStep takeStep;

    public ConfirmPin(TakeStep takeStep) {
        this.takeStep = takeStep;
    }

    /**
     * Sets the PIN.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, APPLICATION_STAGE_WRONG, PIN_NOT_CHOSEN, or STEP_UP_REQUIRED
     */
    public void confirm(ApplicationClaim claim) {
        takeStep.take(claim, (application, today) -> {
            var confirmed = application.pinConfirmed();
            if (!application.checks().code().verified()) {
                throw new Refused(new StepUpRequired(claim.flow().value(), ApplicantPhone.masked(application.form())));
            }
            return confirmed;
        });
    }
}
