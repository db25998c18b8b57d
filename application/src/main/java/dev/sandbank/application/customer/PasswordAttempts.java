package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginWrong;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;

/** Counts wrong passwords of a user id: the fifth in a row locks it for a while, whichever door they came to. */
public final class PasswordAttempts {

    private final LoginFailures failures;

    public PasswordAttempts(LoginFailures failures) {
        this.failures = failures;
    }

    /**
     * Notes an attempt, inside a unit of work that must not be undone.
     *
     * @return why it is not let through: LOGIN_WRONG (with {@code attemptsLeft}) or LOGIN_LOCKED (with
     *     {@code lockedUntil}); empty if it is
     */
    public Optional<Refused> note(SpaceId space, CustomerId customer, boolean right, Instant now) {
        LoginAttempts before = failures.of(space, customer);
        if (right && !before.lockedAt(now)) {
            failures.forget(space, customer);
            return Optional.empty();
        }
        LoginAttempts after = before.fail(now);
        failures.save(space, customer, after);
        return refusal(after, right, now);
    }

    private static Optional<Refused> refusal(LoginAttempts attempts, boolean right, Instant now) {
        if (attempts.lockedUntil() != null && attempts.lockedAt(now)) {
            return Optional.of(new Refused(new LoginLocked(attempts.lockedUntil())));
        }
        int left = LoginAttempts.MAX_FAILURES - attempts.failures();
        return right ? Optional.empty() : Optional.of(new Refused(new LoginWrong(left)));
    }
}
