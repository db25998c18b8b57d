package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.SentCode;
import org.jspecify.annotations.Nullable;

/**
 * The one-time code of an application.
 *
 * @param sent whether one was sent that can still be presented
 * @param verified whether the right one was presented
 * @param wrong how many wrong codes were presented in a row
 * @param code the code that was sent last, or null
 */
public record CodeCheck(
        boolean sent, boolean verified, int wrong, @Nullable SentCode code) {

    /** No code was sent. */
    public static final CodeCheck NONE = new CodeCheck(false, false, 0, null);

    /** After a new code was sent; what an earlier one opened stays open. */
    CodeCheck afterSending(SentCode latest) {
        return new CodeCheck(true, verified, 0, latest);
    }

    /** After a code was presented; the fifth wrong one in a row ends the code. */
    CodeCheck presented(boolean right) {
        if (!sent) {
            throw new Refused(OnboardingRefusal.APPLICATION_CODE_NOT_SENT);
        }
        return right
                ? new CodeCheck(true, true, 0, code == null ? null : code.used())
                : new CodeCheck(attemptsLeft() > 1, verified, wrong + 1, code);
    }

    public int attemptsLeft() {
        return ControlFlow.MAX_WRONG_CODES - wrong;
    }
}
