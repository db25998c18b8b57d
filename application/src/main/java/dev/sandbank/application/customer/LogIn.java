package dev.sandbank.application.customer;

import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Base64;

/**
 * Logs a customer in at the bank's page. After five failures in a row from one source, that source must wait before it
 * may try that user id again.
 */
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
            Guesses guesses,
            CustomerSessions sessions,
            Transactions transactions,
            SpaceClocks clocks,
            Secrets secrets) {
        this.passwords = passwords;
        this.attempts = new PasswordAttempts(guesses);
        this.sessions = sessions;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
    }

    /**
     * Starts a session and returns its secret, which only the browser keeps.
     *
     * @throws Refused LOGIN_WRONG (with {@code attemptsLeft}) or LOGIN_LOCKED (with {@code lockedUntil})
     */
    public String logIn(Source source, SpaceId space, CustomerId customer, String password) {
        Instant now = clocks.now(space);
        attempts.judge(source, space, customer, () -> passwords.match(space, customer, password), now);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(SESSION_BYTES));
        CustomerSession session = new CustomerSession(SessionIds.of(secret), space, customer, now);
        transactions.run(() -> {
            sessions.add(session);
            return true;
        });
        return secret;
    }
}
