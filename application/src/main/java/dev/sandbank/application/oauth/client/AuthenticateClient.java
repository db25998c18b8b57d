package dev.sandbank.application.oauth.client;

import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.secret.Verdict;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.ClientGuessing;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds out which application is calling. An unknown id and a wrong secret get the same refusal after the same work, so
 * that neither the answer nor its time shows which ids exist.
 */
public final class AuthenticateClient {

    /** The hash that is compared when the client is unknown, so that the work is the same. */
    private static final SecretHash NOBODYS = SecretHash.of("nobody");

    /** Counts as the id for all texts that cannot be a client id, so that long texts are not stored. */
    private static final String NO_CLIENT_ID = "?";

    private final Clients clients;
    private final SpaceClocks clocks;
    private final Guesses guesses;
    private final SecretUses uses;

    public AuthenticateClient(Clients clients, SpaceClocks clocks, Guesses guesses, SecretUses uses) {
        this.clients = clients;
        this.clocks = clocks;
        this.guesses = guesses;
        this.uses = uses;
    }

    /**
     * The client whose secret was presented, or the public client whose id was presented without a secret.
     *
     * @throws Refused CLIENT_SECRET_WRONG, CLIENT_GUESSING or CLIENT_SUSPENDED
     */
    public Client authenticate(ClientCredentials credentials, Source source) {
        for (ClientCredentials.Reading reading : credentials.readings()) {
            Optional<Client> proved = prove(reading);
            if (proved.isPresent()) {
                require(guesses.note(source, target(reading.clientId()), true));
                return requireActive(proved.get());
            }
        }
        // The attempt counts for every id that could be meant, so that no other spelling avoids the lock.
        credentials.clientIds().stream()
                .map(id -> guesses.note(source, target(id), false))
                .toList()
                .forEach(AuthenticateClient::require);
        throw new Refused(ClientRefusal.CLIENT_SECRET_WRONG);
    }

    private static void require(Verdict verdict) {
        if (verdict.locked()) {
            throw new Refused(new ClientGuessing(verdict.pauseSeconds()));
        }
    }

    private static GuessTarget target(String clientId) {
        return GuessTarget.ofApplication(ClientId.couldBe(clientId) ? clientId : NO_CLIENT_ID);
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
        Instant now = clocks.now(client.space());
        ClientSecret accepted = client.secrets().accepted(reading.secret(), now);
        if (accepted == null) {
            return false;
        }
        uses.note(accepted.hash(), now);
        return true;
    }

    private static Client requireActive(Client client) {
        if (client.suspended()) {
            throw new Refused(ClientRefusal.CLIENT_SUSPENDED);
        }
        return client;
    }
}
