package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.space.SpaceId;
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

    @Override
    public String toString() {
        return "NewClient[" + name + "]";
    }
}
