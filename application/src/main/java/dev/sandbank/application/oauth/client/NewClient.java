package dev.sandbank.application.oauth.client;

import dev.sandbank.application.space.NewStore;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client to be registered.
 *
 * @param space the space whose data its calls see
 * @param id the id that the owner chose, or null for a random UUID
 * @param secret the secret that the owner chose, such as a fixed one for a test job, or null for 256 random bits
 * @param withoutSecret true for a public client, which then must use PKCE
 * @param details everything else; components that are null take the default
 */
public record NewClient(
        String name,
        SpaceId space,
        @Nullable String id,
        @Nullable String secret,
        boolean withoutSecret,
        ClientChanges details) {

    /** A client with a secret and every default. */
    public static NewClient named(String name) {
        return new NewClient(name, SpaceId.DEFAULT, null, null, false, ClientChanges.NONE);
    }

    /**
     * Refuses what a store that is only now made would refuse, so that none is made for it.
     *
     * @param insecureRedirects whether every client may have redirect URIs that are plain http to other machines
     */
    public void mustSuitNewStore(boolean insecureRedirects) {
        String anySecret = ClientDraft.secret(this, () -> "any");
        ClientDraft.client(
                this, () -> new ClientId("any"), anySecret, RateLimit.DEFAULT, insecureRedirects, Instant.EPOCH);
        NewStore.require(space);
    }

    @Override
    public String toString() {
        return "NewClient[" + name + "]";
    }
}
