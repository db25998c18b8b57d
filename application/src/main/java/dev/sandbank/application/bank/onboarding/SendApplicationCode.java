package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.stepup.CodeMessages;
import dev.sandbank.domain.bank.onboarding.ApplicantPhone;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.Step;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.stepup.SentCode;

/** Sends a one-time code to the phone of an applicant. */
public final class SendApplicationCode {

    private final TakeStep takeStep;
    private final CodeMessages messages;

    public SendApplicationCode(TakeStep takeStep, CodeMessages messages) {
        this.takeStep = takeStep;
        this.messages = messages;
    }

    /**
     * The application, for which the code was sent.
     *
     * @throws dev.sandbank.domain.refusal.Refused CONTROL_FLOW_UNKNOWN, APPLICATION_STAGE_WRONG or CODES_TOO_MANY
     */
    public ProductApplication send(ApplicationClaim claim) {
        messages.allowance().use(claim.flow());
        return takeStep.take(claim, (before, today) -> {
            before.require(Step.SEND_CODE);
            String phone = ApplicantPhone.masked(before.form());
            String code = messages.writeCode()
                    .write(
                            new CustomerPhone(claim.partner().space(), phone),
                            "One-time code of an applicant in "
                                    + before.market().country(),
                            "It opens the application " + before.id() + " to "
                                    + claim.partner().client() + ".");
            return before.codeSent(SentCode.of(phone, claim.flow().value(), code));
        });
    }
}
