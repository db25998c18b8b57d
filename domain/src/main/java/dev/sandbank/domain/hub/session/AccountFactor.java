package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.hub.developer.DeveloperId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of one account, with all that is counted of it.
 *
 * @param codes the recovery codes that are left
 * @param tries the wrong codes in a row
 * @param warnedAt when the owner was last told of wrong codes; null if never
 */
public record AccountFactor(
        DeveloperId developer,
        SecondFactor factor,
        RecoveryCodes codes,
        CodeTries tries,
        @Nullable Instant warnedAt) {

    private static final Duration BETWEEN_WARNINGS = Duration.ofDays(1);

    /** That of an account that never had one. */
    public static AccountFactor off(DeveloperId developer) {
        return new AccountFactor(developer, SecondFactor.OFF, RecoveryCodes.NONE, CodeTries.NONE, null);
    }

    public boolean isOn() {
        return factor.isOn();
    }

    /** The same with another state of the phone. */
    public AccountFactor with(SecondFactor other) {
        return new AccountFactor(developer, other, codes, tries, warnedAt);
    }

    /** The same with other recovery codes. */
    public AccountFactor with(RecoveryCodes other) {
        return new AccountFactor(developer, factor, other, tries, warnedAt);
    }

    /** The same after a right code. */
    public AccountFactor right() {
        return new AccountFactor(developer, factor, codes, CodeTries.NONE, warnedAt);
    }

    /** The same after a wrong code. */
    public AccountFactor wrong(Instant now) {
        return new AccountFactor(developer, factor, codes, tries.fail(now), warnedAt);
    }

    /** Whether the owner should be told of wrong codes: when tries begin to wait, and not within a day of the last time. */
    public boolean isToBeWarned(Instant now) {
        boolean waits = !tries.waitAt(now).isZero();
        return waits && (warnedAt == null || !now.isBefore(warnedAt.plus(BETWEEN_WARNINGS)));
    }

    /** The same after the owner was told. */
    public AccountFactor warned(Instant now) {
        return new AccountFactor(developer, factor, codes, tries, now);
    }
}
