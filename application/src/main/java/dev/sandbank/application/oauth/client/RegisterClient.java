package dev.sandbank.application.oauth.client;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;

/** Registers a client and returns its secret, which cannot be read again later. */
public final class RegisterClient {

    private final Clients clients;
    private final Spaces spaces;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;
    private final RateLimit usualRate;
    private final boolean insecureRedirects;
    private final Audit audit;

    /**
     * @param usualRate what a client gets when nothing else is said
     * @param insecureRedirects whether every client may have redirect URIs that are plain http to other machines
     */
    public RegisterClient(
            Clients clients,
            Spaces spaces,
            Transactions transactions,
            SpaceClocks clocks,
            Secrets secrets,
            RateLimit usualRate,
            boolean insecureRedirects,
            Audit audit) {
        this.clients = clients;
        this.spaces = spaces;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
        this.usualRate = usualRate;
        this.insecureRedirects = insecureRedirects;
        this.audit = audit;
    }

    /** Refuses a taken id, an unknown space, a chosen secret that is too short, and details no client may have. */
    public RegisteredClient register(NewClient wanted) {
        String secret = ClientDraft.secret(wanted, () -> ClientSecretText.fresh(secrets));
        Client client = ClientDraft.client(
                wanted, this::freshId, secret, usualRate, insecureRedirects, clocks.now(wanted.space()));
        boolean added = transactions.run(() -> {
            spaces.require(client.space());
            boolean free = clients.add(client);
            if (free) {
                audit.note(AuditAction.APPLICATION_CREATED, client.id().value(), facts(client));
            }
            return free;
        });
        if (!added) {
            throw new Refused(
                    new NamedClient(ClientRefusal.CLIENT_EXISTS, client.id().value()));
        }
        return new RegisteredClient(client, secret);
    }

    private static Map<String, String> facts(Client client) {
        return Map.of("name", client.name(), "space", client.space().value());
    }

    /** A random UUID of version 4 (RFC 9562 section 5.4). */
    private ClientId freshId() {
        ByteBuffer random = ByteBuffer.wrap(secrets.random(16));
        long high = (random.getLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (random.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new ClientId(new UUID(high, low).toString());
    }
}
