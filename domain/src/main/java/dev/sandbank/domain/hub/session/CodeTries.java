package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.refusal.CredentialRefusal.FactorDelayed;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wrong codes in a row for one account, whichever sessions and sources they came from. After five, each further one
 * makes the next try wait twice as long. It is kept in the store, so that a restart does not forget it.
 *
 * @param failures the number of wrong codes in a row
 * @param nextTryAt when the next code is looked at; null if at once
 */
public record CodeTries(int failures, @Nullable Instant nextTryAt) {

    /** No wrong code. */
    public static final CodeTries NONE = new CodeTries(0, null);

    /** How many wrong codes make no delay. */
    public static final int FREE = 5;

    /** The delay after the first code that is one too many. */
    public static final Duration FIRST_DELAY = Duration.ofSeconds(30);

    /** The longest delay. */
    public static final Duration MAX_DELAY = Duration.ofHours(1);

    private static final int MAX_DOUBLINGS = 7;

    public CodeTries {
        if (failures < 0) {
            throw new IllegalArgumentException("failures cannot be negative");
        }
    }

    /**
     * How long the next try must wait; zero if it need not. A clock that was set back does not make it longer than the
     * longest delay.
     */
    public Duration waitAt(Instant now) {
        if (nextTryAt == null || !now.isBefore(nextTryAt)) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(now, nextTryAt);
        return wait.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : wait;
    }

    /**
     * Must be asked before a code is compared, so that a right code is refused too and shows nothing.
     *
     * @throws Refused with {@link FactorDelayed} while the account must wait
     */
    public void requireTryAt(Instant now) {
        Duration wait = waitAt(now);
        if (!wait.isZero()) {
            throw new Refused(new FactorDelayed(wait.plusNanos(999_999_999).toSeconds()));
        }
    }

    /** These tries and one more wrong code. */
    public CodeTries fail(Instant now) {
        int counted = failures == Integer.MAX_VALUE ? failures : failures + 1;
        return new CodeTries(counted, counted < FREE ? null : now.plus(delay(counted - FREE)));
    }

    /** Whether the owner should be told: when the first delay begins. */
    public boolean isFirstDelay() {
        return failures == FREE;
    }

    private static Duration delay(int doublings) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(doublings, MAX_DOUBLINGS));
        return delay.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : delay;
    }
}
