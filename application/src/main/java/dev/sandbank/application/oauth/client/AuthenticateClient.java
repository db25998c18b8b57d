package dev.sandbank.application.oauth.client;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which application is calling. An unknown id and a wrong secret are refused with the same reason after the
 * same work, so that neither answer nor time tells which ids exist.
 */
public final class AuthenticateClient {

    /** Compared against when the client is unknown, so that the work is the same. */
    private static final SecretHash NOBODYS = SecretHash.of("nobody");

    private final Clients clients;
    private final SpaceClocks clocks;
    private final MonotonicClock monotonic;
    private final SecretGuesses guesses = new SecretGuesses();

    public AuthenticateClient(Clients clients, SpaceClocks clocks, MonotonicClock monotonic) {
        this.clients = clients;
        this.clocks = clocks;
        this.monotonic = monotonic;
    }

    /**
     * The client that the credentials prove, or that a lone id names if it is public.
     *
     * @throws Refused CLIENT_SECRET_WRONG, CLIENT_GUESSING or CLIENT_SUSPENDED
     */
    public Client authenticate(ClientCredentials credentials) {
        Instant now = monotonic.now();
        Set<String> ids = credentials.clientIds();
        guesses.check(ids, now);
        for (ClientCredentials.Reading reading : credentials.readings()) {
            Optional<Client> proved = prove(reading);
            if (proved.isPresent()) {
                return requireActive(proved.get());
            }
        }
        guesses.fail(ids, now);
        throw new Refused(ClientRefusal.CLIENT_SECRET_WRONG);
    }

    private Optional<Client> prove(ClientCredentials.Reading reading) {
        Optional<Client> client =
                Optional.of(reading.clientId()).filter(ClientId::couldBe).flatMap(id -> clients.find(new ClientId(id)));
        if (client.isEmpty()) {
            NOBODYS.matches(String.valueOf(reading.secret()));
            return Optional.empty();
        }
        return client.filter(found -> proves(found, reading));
    }

    private boolean proves(Client client, ClientCredentials.Reading reading) {
        if (reading.secret() == null) {
            return client.isPublic();
        }
        return client.secrets().accept(reading.secret(), clocks.now(client.space()));
    }

    private static Client requireActive(Client client) {
        if (client.suspended()) {
            throw new Refused(ClientRefusal.CLIENT_SUSPENDED);
        }
        return client;
    }
}
