package dev.sandbank.domain.refusal;

import dev.sandbank.domain.refusal.Refusal.TryLater;
import java.time.Instant;

/** The reasons why a password is not taken, or a second factor not accepted. */
public enum CredentialRefusal implements Reason {
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_MALFORMED,
    PASSWORD_OF_OWN_DATA,
    PASSWORD_COMMON,
    PASSWORD_PATTERNED,
    PASSWORD_GUESSABLE,
    FACTOR_SETUP_OVER,
    FACTOR_OFF,
    FACTOR_REQUIRED,
    FACTOR_CODE_MALFORMED,
    FACTOR_CODE_WRONG,
    FACTOR_CODE_USED,
    FACTOR_DELAYED,
    RECOVERY_CODE_MALFORMED,
    RECOVERY_CODE_WRONG,
    CREDENTIALS_BUSY;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * The code is not one of this minute.
     *
     * @param serverTime what time it is for the server, as the phone's clock is the likely cause
     */
    public record FactorCodeWrong(Instant serverTime) implements Refusal {
        @Override
        public Reason reason() {
            return FACTOR_CODE_WRONG;
        }
    }

    /** There were too many wrong codes for this account; even the right one is refused for a time. */
    public record FactorDelayed(long retryAfterSeconds) implements TryLater {
        @Override
        public Reason reason() {
            return FACTOR_DELAYED;
        }
    }

    /** Too many passwords are being checked. */
    public record CredentialsBusy(long retryAfterSeconds) implements TryLater {
        @Override
        public Reason reason() {
            return CREDENTIALS_BUSY;
        }
    }
}
