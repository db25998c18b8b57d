package dev.sandbank.application.customer;

import dev.sandbank.application.support.Transactions;

/** Ends a customer's browser session. */
public final class LogOut {

    private final CustomerSessions sessions;
    private final Transactions transactions;

    public LogOut(CustomerSessions sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Ends the session of this secret; one that has ended already is no error. */
    public void logOut(String secret) {
        transactions.run(() -> {
            sessions.remove(SessionIds.of(secret));
            return true;
        });
    }
}
