package dev.sandbank.application.oauth.client;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.DurationText;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Gives a client a new secret. The previous secret stays valid for a time, so that running programs keep working. */
public final class RotateClientSecret {

    /** How long the previous secret stays valid by default. */
    public static final Duration DEFAULT_OVERLAP = Duration.ofHours(24);

    /** The longest time that two secrets may be valid together. */
    public static final Duration MAX_OVERLAP = Duration.ofDays(90);

    private final Clients clients;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;
    private final Audit audit;

    public RotateClientSecret(
            Clients clients, Transactions transactions, SpaceClocks clocks, Secrets secrets, Audit audit) {
        this.clients = clients;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * Returns the client and its new secret, which cannot be read again later. An overlap of zero ends the previous
     * secret at once. Refuses an unknown client, one without a secret, and an overlap that is negative or too long.
     */
    public RegisteredClient rotate(ClientId id, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(MAX_OVERLAP) > 0) {
            throw ClientChanges.invalid("the overlap must be 0 to " + MAX_OVERLAP.toDays() + " days");
        }
        String secret = ClientSecretText.fresh(secrets);
        return transactions.run(() -> {
            Client client = clients.find(id)
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
            if (client.isPublic()) {
                throw new Refused(new NamedClient(ClientRefusal.CLIENT_IS_PUBLIC, id.value()));
            }
            Instant now = clocks.now(client.space());
            ClientSecret fresh = ClientSecret.of(secret, now, null);
            Client rotated = client.withSecrets(client.secrets().rotate(fresh, now, overlap));
            clients.replace(rotated);
            audit.note(AuditAction.APPLICATION_SECRET_ROTATED, id.value(), Map.of("overlap", DurationText.of(overlap)));
            return new RegisteredClient(rotated, secret);
        });
    }
}
