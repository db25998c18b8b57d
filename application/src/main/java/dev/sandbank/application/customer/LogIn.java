package dev.sandbank.application.customer;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** A customer logs in at the bank's page; the fifth failure in a row locks the user id for a while. */
public final class LogIn {

    private static final int SESSION_BYTES = 32;

    private final CustomerPasswords passwords;
    private final LoginFailures failures;
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
            Secrets secrets) {
        this.passwords = passwords;
        this.failures = failures;
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
        LoginAttempts attempts = transactions.run(() -> {
            LoginAttempts before = failures.of(space, customer);
            if (right && !before.lockedAt(now)) {
                failures.forget(space, customer);
                sessions.add(new CustomerSession(SessionIds.of(secret), space, customer, now));
                return LoginAttempts.NONE;
            }
            LoginAttempts after = before.fail(now);
            failures.save(space, customer, after);
            return after;
        });
        refuse(attempts, right, now);
        return secret;
    }

    private static void refuse(LoginAttempts attempts, boolean right, Instant now) {
        if (attempts.lockedUntil() != null && attempts.lockedAt(now)) {
            throw new Refused(Refusal.LOGIN_LOCKED, "lockedUntil", attempts.lockedUntil());
        }
        if (!right) {
            int left = LoginAttempts.MAX_FAILURES - attempts.failures();
            throw new Refused(Refusal.LOGIN_WRONG, Map.of("attemptsLeft", String.valueOf(left)));
        }
    }
}
