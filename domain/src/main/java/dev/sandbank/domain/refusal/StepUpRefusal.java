package dev.sandbank.domain.refusal;

import org.jspecify.annotations.Nullable;

/** Why something waits for a one-time code, or goes on waiting. */
public enum StepUpRefusal implements Reason {
    STEP_UP_REQUIRED,
    CONTROL_FLOW_UNKNOWN,
    ONE_TIME_CODE_WRONG,
    SMS_NOT_DELIVERED;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * A one-time code must be presented first.
     *
     * @param controlFlowId what the code belongs to
     * @param maskedPhoneNumber where it was sent, if the caller may know
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
     * @param attemptsLeft before what waits for it is given up
     */
    public record OneTimeCodeWrong(int attemptsLeft) implements Refusal {
        @Override
        public Reason reason() {
            return ONE_TIME_CODE_WRONG;
        }
    }
}
