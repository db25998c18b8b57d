package dev.sandbank.application.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.refusal.Refused;

/** Changes what an applicant filled in. */
public final class UpdateApplication {

    private final TakeStep takeStep;

    public UpdateApplication(TakeStep takeStep) {
        this.takeStep = takeStep;
    }

    /**
     * The application with the new answers.
     *
     * @throws Refused INPUT_INVALID if a product is not on offer, CONTROL_FLOW_UNKNOWN, or APPLICATION_STAGE_WRONG
     */
    public ProductApplication update(ApplicationClaim claim, Form later) {
        ProductsAsked.check(claim.partner().market(), later, false);
        return takeStep.take(claim, (application, today) -> application.updated(later));
    }
}
