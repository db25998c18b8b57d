package dev.sandbank.application.customer;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginWrong;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts wrong passwords of a user id: the fifth in a row locks it for a while, whichever door they came to. */
public final class PasswordAttempts {

    private final LoginFailures failures;
    private final SpaceClocks clocks;
    private final MonotonicClock monotonic;

    public PasswordAttempts(LoginFailures failures, SpaceClocks clocks, MonotonicClock monotonic) {
        this.failures = failures;
        this.clocks = clocks;
        this.monotonic = monotonic;
    }

    /**
     * Notes an attempt, inside a unit of work that must not be undone.
     *
     * @return why it is not let through: LOGIN_WRONG (with {@code attemptsLeft}) or LOGIN_LOCKED (with
     *     {@code lockedUntil}); empty if it is
     */
    public Optional<Refused> note(SpaceId space, CustomerId customer, boolean right) {
        Instant now = monotonic.now();
        LoginAttempts before = failures.of(space, customer);
        if (right && !before.lockedAt(now)) {
            failures.forget(space, customer);
            return Optional.empty();
        }
        LoginAttempts after = before.fail(now);
        failures.save(space, customer, after);
        return refusal(after, right, now, space);
    }

    private Optional<Refused> refusal(LoginAttempts attempts, boolean right, Instant now, SpaceId space) {
        if (attempts.lockedUntil() != null && attempts.lockedAt(now)) {
            // The lock is measured where no clock jumps, and told in the time that the customer sees.
            Duration left = Duration.between(now, attempts.lockedUntil());
            return Optional.of(new Refused(new LoginLocked(clocks.now(space).plus(left))));
        }
        int left = LoginAttempts.MAX_FAILURES - attempts.failures();
        return right ? Optional.empty() : Optional.of(new Refused(new LoginWrong(left)));
    }
}
