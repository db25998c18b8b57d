package dev.sandbank.domain.refusal;

import java.time.Instant;

/** Why it is not taken for proved who the customer is. */
public enum CustomerRefusal implements Reason {
    LOGIN_WRONG,
    LOGIN_LOCKED,
    E2E_SESSION_UNKNOWN,
    DEVICE_STATEMENT_INVALID;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * User id and password do not match.
     *
     * @param attemptsLeft before the user id is locked
     */
    public record LoginWrong(int attemptsLeft) implements Refusal {
        @Override
        public Reason reason() {
            return LOGIN_WRONG;
        }
    }

    /** Too many wrong passwords: even the right one is not taken before an instant. */
    public record LoginLocked(Instant until) implements Refusal {
        @Override
        public Reason reason() {
            return LOGIN_LOCKED;
        }
    }
}
