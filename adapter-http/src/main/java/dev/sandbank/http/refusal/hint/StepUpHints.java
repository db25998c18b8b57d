package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import java.util.List;

/** The hints on flows that wait for a one-time code. */
final class StepUpHints {

    private StepUpHints() {}

    static List<Hint> of(StepUpRefusal reason) {
        return switch (reason) {
            case STEP_UP_REQUIRED ->
                only("This needs a one-time code", "send it with the controlFlowId of this answer, then confirm");
            case CONTROL_FLOW_UNKNOWN ->
                only(
                        "No operation of this application waits under this controlFlowId",
                        "begin anew: it may be done, expired, or of another kind");
            case ONE_TIME_CODE_WRONG ->
                List.of(hint("The one-time code is wrong", "send the right one, {attemptsLeft} attempts are left")
                        .with("attemptsLeft", OneTimeCodeWrong.class, OneTimeCodeWrong::attemptsLeft));
            case CODES_TOO_MANY ->
                only(
                        "Five more codes were sent for this within an hour",
                        "present the one that was sent last, or begin anew");
            case SMS_NOT_DELIVERED ->
                only("No message reaches a phone number that ends in 0000", "use another phone number");
        };
    }
}
