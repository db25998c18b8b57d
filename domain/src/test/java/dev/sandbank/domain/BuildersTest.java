package dev.sandbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientArbitraries;
import dev.sandbank.domain.oauth.client.ClientBuilder;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantArbitraries;
import dev.sandbank.domain.oauth.consent.GrantBuilder;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.space.SpaceId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The builders that the build makes for long records. */
class BuildersTest {

    @Property
    void builderOfAValueMakesItsEqual(@ForAll("clients") Client client, @ForAll("grants") Grant grant) {
        assertThat(ClientBuilder.builder(client).build()).isEqualTo(client);
        assertThat(GrantBuilder.builder(grant).build()).isEqualTo(grant);
    }

    @Property
    void onlyWhatIsSetDiffers(@ForAll("clients") Client client) {
        Client stopped = ClientBuilder.builder(client).suspended(true).build();
        assertThat(stopped.suspended()).isTrue();
        assertThat(ClientBuilder.builder(stopped).suspended(client.suspended()).build())
                .isEqualTo(client);
    }

    @Example
    void whatMayBeMissingIsEmpty() {
        Client client = minimal().build();
        assertThat(client.redirectUris()).isEmpty();
        assertThat(client.icon()).isNull();
        assertThat(client.suspended()).isFalse();
    }

    @Example
    void whatMustNotBeMissingIsNamed() {
        ClientBuilder builder = ClientBuilder.builder(minimal().build());
        assertThatThrownBy(() -> ClientBuilder.builder().name("Shop").build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id is required");
        assertThatThrownBy(() -> builder.name(" ").build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Client> clients() {
        return ClientArbitraries.clients();
    }

    @Provide
    Arbitrary<Grant> grants() {
        return GrantArbitraries.grants(new ClientId("shop"));
    }

    private static ClientBuilder minimal() {
        return ClientBuilder.builder()
                .id(new ClientId("shop"))
                .space(SpaceId.DEFAULT)
                .name("Shop")
                .description("")
                .secrets(ClientSecrets.NONE)
                .scopes(Scopes.NONE)
                .profile(Profile.COMPATIBLE)
                .rateLimit(RateLimit.DEFAULT)
                .createdAt(ClientFixture.REGISTERED_AT);
    }
}
