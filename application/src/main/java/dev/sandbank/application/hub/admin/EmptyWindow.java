package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Forgets the calls that an application has made in this minute, so that it may make all of them again. */
public final class EmptyWindow {

    private final FindClient findClient;
    private final RateWindows windows;
    private final Transactions transactions;
    private final Audit audit;

    public EmptyWindow(FindClient findClient, RateWindows windows, Transactions transactions, Audit audit) {
        this.findClient = findClient;
        this.windows = windows;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Returns the application.
     *
     * @throws Refused CLIENT_UNKNOWN
     */
    public Client empty(ClientId id) {
        Client emptied = transactions.run(() -> {
            Client client = findClient.find(id);
            audit.note(AuditAction.APPLICATION_WINDOW_EMPTIED, id.value(), Map.of());
            return client;
        });
        windows.empty(id);
        return emptied;
    }
}
