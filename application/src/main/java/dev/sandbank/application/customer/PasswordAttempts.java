package dev.sandbank.application.customer;

import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.secret.Verdict;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginWrong;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Accepts the right password of a customer, and slows down a source that sends wrong ones. All operations that take a
 * password share it.
 */
public final class PasswordAttempts {

    private final Guesses guesses;

    public PasswordAttempts(Guesses guesses) {
        this.guesses = guesses;
    }

    /**
     * Judges an attempt; returns only if the password is right and its source is not locked.
     *
     * @param right whether the password is right, which is not asked for a source that is locked
     * @param now the time of the space; the end of a lock is reported in it
     * @throws Refused LOGIN_WRONG or LOGIN_LOCKED
     */
    public void judge(Source source, SpaceId space, CustomerId customer, BooleanSupplier right, Instant now) {
        Verdict verdict =
                guesses.judge(source, GuessTarget.ofCustomer(space, customer.market(), customer.userId()), right);
        if (verdict.locked()) {
            throw new Refused(new LoginLocked(now.plus(verdict.pause())));
        }
        if (!verdict.passed()) {
            throw new Refused(new LoginWrong(verdict.attemptsLeft()));
        }
    }
}
