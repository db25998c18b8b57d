import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientBuilder;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisteredClientTest {

    @Test
    void redirectUriIsMatchedAsTheServerMatchesIt() {
        Client client = ClientBuilder.builder()
                .id(new ClientId("shop"))
                .name("Shop")
                .description("")
                .space(SpaceId.DEFAULT)
                .redirectUris(List.of(new RedirectUri("https://shop.example/callback")))
                .secrets(ClientSecrets.NONE)
                .scopes(Scopes.NONE)
                .profile(Profile.STRICT)
                .rateLimit(new RateLimit(60))
                .createdAt(Instant.EPOCH)
                .build();

        assertTrue(client.redirectUriFor("https://shop.example/callback").isPresent());
        assertFalse(client.redirectUriFor("https://shop.example/callback/").isPresent());
        assertFalse(client.suspended());
    }
}
