package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.stepup.OneTimeCodes;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.stepup.ReadCode;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.stepup.SentCode;

/** Checks the one-time code of an application, which may be sent in clear or encrypted. */
public final class CheckApplicationCode {

    private final TakeStep takeStep;
    private final OneTimeCodes codes;

    public CheckApplicationCode(TakeStep takeStep, OneTimeCodes codes) {
        this.takeStep = takeStep;
        this.codes = codes;
    }

    /**
     * Checks the code and stores the result.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, APPLICATION_CODE_NOT_SENT, or ONE_TIME_CODE_WRONG with {@code attemptsLeft}
     */
    public void check(ApplicationClaim claim, PresentedCode.Encrypted code) {
        ReadCode clear = codes.read(new PresentedCode.Typed(code.otpToken(), code.strict()));
        ReadCode decrypted = codes.read(code);
        ProductApplication after = takeStep.take(claim, (application, today) -> {
            String flow = claim.flow().value();
            SentCode sent = application.checks().code().code();
            return application.codePresented(clear.isRight(flow, sent) || decrypted.isRight(flow, sent));
        });
        if (after.checks().code().wrong() > 0) {
            throw new Refused(new OneTimeCodeWrong(after.checks().code().attemptsLeft()));
        }
    }
}
