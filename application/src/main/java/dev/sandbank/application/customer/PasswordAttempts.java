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

/** Lets a customer's right password pass, and slows down whoever sends wrong ones, whichever door they come to. */
public final class PasswordAttempts {

    private final Guesses guesses;

    public PasswordAttempts(Guesses guesses) {
        this.guesses = guesses;
    }

    /**
     * Notes an attempt; returns if it may go on.
     *
     * @param now the space's time, in which people are told when a lock ends
     * @throws Refused LOGIN_WRONG or LOGIN_LOCKED
     */
    public void note(Source source, SpaceId space, CustomerId customer, boolean right, Instant now) {
        Verdict verdict =
                guesses.note(source, GuessTarget.ofCustomer(space, customer.market(), customer.userId()), right);
        if (verdict.locked()) {
            throw new Refused(new LoginLocked(now.plus(verdict.pause())));
        }
        if (!verdict.passed()) {
            throw new Refused(new LoginWrong(verdict.attemptsLeft()));
        }
    }
}
