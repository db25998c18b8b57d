package dev.sandbank.application.customer;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** A customer logs in at the bank's page; the fifth failure in a row locks the user id for a while. */
public final class LogIn {

    private static final int SESSION_BYTES = 32;

    private final CustomerPasswords passwords;
    private final PasswordAttempts attempts;
    private final CustomerSessions sessions;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;

    public LogIn(
            CustomerPasswords passwords,
            LoginFailures failures,
            CustomerSessions sessions,
            Transactions transactions,
            SpaceClocks clocks,
            MonotonicClock monotonic,
            Secrets secrets) {
        this.passwords = passwords;
        this.attempts = new PasswordAttempts(failures, clocks, monotonic);
        this.sessions = sessions;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
    }

    /**
     * Starts a session and answers its secret, for the browser alone to keep.
     *
     * @throws Refused LOGIN_WRONG (with {@code attemptsLeft}) or LOGIN_LOCKED (with {@code lockedUntil})
     */
    public String logIn(SpaceId space, CustomerId customer, String password) {
        Instant now = clocks.now(space);
        boolean right = passwords.match(space, customer, password);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(SESSION_BYTES));
        Optional<Refused> refusal = transactions.run(() -> {
            Optional<Refused> noted = attempts.note(space, customer, right);
            if (noted.isEmpty()) {
                sessions.add(new CustomerSession(SessionIds.of(secret), space, customer, now));
            }
            return noted;
        });
        refusal.ifPresent(refused -> {
            throw refused;
        });
        return secret;
    }
}
