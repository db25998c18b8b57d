package dev.sandbank.domain.refusal;

import org.jspecify.annotations.Nullable;

/** The reasons why an act needs a one-time code first, or why a code is refused. */
public enum StepUpRefusal implements Reason {
    STEP_UP_REQUIRED,
    CONTROL_FLOW_UNKNOWN,
    ONE_TIME_CODE_WRONG,
    CODES_TOO_MANY,
    SMS_NOT_DELIVERED;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * A one-time code must be presented first.
     *
     * @param controlFlowId the id of the flow that waits for the code
     * @param maskedPhoneNumber the phone to which the code was sent, if the caller may know it
     */
    public record StepUpRequired(
            String controlFlowId, @Nullable String maskedPhoneNumber) implements Refusal {
        @Override
        public Reason reason() {
            return STEP_UP_REQUIRED;
        }
    }

    /**
     * The code is not the one that was sent.
     *
     * @param attemptsLeft the number of attempts left before the flow ends
     */
    public record OneTimeCodeWrong(int attemptsLeft) implements Refusal {
        @Override
        public Reason reason() {
            return ONE_TIME_CODE_WRONG;
        }
    }
}
