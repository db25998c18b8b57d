package dev.sandbank.application.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.hub.application.TestIcons;
import dev.sandbank.application.space.NewSpace;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterClientTest {

    private final ManagedClients managed = new ManagedClients();

    @Test
    void newClientGetsUuidSecretAndDefaults() {
        RegisteredClient registered = managed.registered(" Demo ");

        Client client = registered.client();
        assertThat(UUID.fromString(client.id().value()).version()).isEqualTo(4);
        assertThat(UUID.fromString(client.id().value()).variant()).isEqualTo(2);
        assertThat(registered.secret()).hasSize(43);
        assertThat(client.secrets().accept(String.valueOf(registered.secret()), client.createdAt()))
                .isTrue();
        assertThat(client.name()).isEqualTo("Demo");
        assertThat(client.grantKinds()).containsExactlyInAnyOrder(GrantKind.values());
        assertThat(client.profile()).isEqualTo(Profile.COMPATIBLE);
        assertThat(client.rateLimit()).isEqualTo(RateLimit.DEFAULT);
        assertThat(client.space()).isEqualTo(SpaceId.DEFAULT);
        assertThat(managed.useCases().listClients().list()).containsExactly(client);
    }

    @Test
    void idsAndSecretsDiffer() {
        RegisteredClient one = managed.registered("One");
        RegisteredClient other = managed.registered("Other");

        assertThat(one.client().id()).isNotEqualTo(other.client().id());
        assertThat(one.secret()).isNotEqualTo(other.secret());
    }

    @Test
    void allDetailsAreKept() {
        ClientChanges details = new ClientChanges(
                null,
                "Sells things",
                new ChosenIcon(TestIcons.ICON),
                List.of("https://shop.example/back"),
                null,
                Set.of(GrantKind.AUTHORIZATION_CODE),
                Scopes.of(List.of(KnownScope.CARDS)),
                Profile.STRICT,
                0,
                true,
                null);

        managed.useCases().spaces().createSpace().create(new NewSpace(new SpaceId("mine"), null, SeedName.DEFAULT));

        Client client = managed.useCases()
                .registerClient()
                .register(new NewClient("Shop", new SpaceId("mine"), null, null, false, details))
                .client();

        assertThat(client.description()).isEqualTo("Sells things");
        assertThat(client.icon()).isEqualTo(TestIcons.ICON.dataUri());
        assertThat(client.redirectUris()).containsExactly(new RedirectUri("https://shop.example/back"));
        assertThat(client.grantKinds()).containsExactly(GrantKind.AUTHORIZATION_CODE);
        assertThat(client.scopes().names()).containsExactly("cards");
        assertThat(client.isStrict()).isTrue();
        assertThat(client.rateLimit().unlimited()).isTrue();
        assertThat(client.suspended()).isTrue();
        assertThat(client.space()).isEqualTo(new SpaceId("mine"));
    }

    @Test
    void chosenIdAndSecretAreTaken() {
        RegisteredClient registered = register("ci", "0123456789abcdef", false);

        assertThat(registered.client().id().value()).isEqualTo("ci");
        assertThat(registered.secret()).isEqualTo("0123456789abcdef");
    }

    @Test
    void takenIdIsRefusedAndTheFirstStays() {
        RegisteredClient first = register("ci", "0123456789abcdef", false);

        assertThatThrownBy(() -> register("ci", null, false))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(ClientRefusal.CLIENT_EXISTS));
        assertThat(managed.useCases().listClients().list()).containsExactly(first.client());
    }

    @Test
    void shortChosenSecretIsRefused() {
        assertInvalid(() -> register("ci", "0123456789abcde", false), "at least 16 characters");
    }

    @Test
    void publicClientHasNoSecretAndNoClientCredentials() {
        RegisteredClient registered = register(null, null, true);

        assertThat(registered.secret()).isNull();
        assertThat(registered.client().isPublic()).isTrue();
        assertThat(registered.client().mustUsePkce()).isTrue();
        assertThat(registered.client().grantKinds()).containsExactly(GrantKind.AUTHORIZATION_CODE);
    }

    @Test
    void publicClientWithSecretIsRefused() {
        assertInvalid(() -> register(null, "0123456789abcdef", true), "either public or has a secret");
    }

    @Test
    void impossibleIdsAndNamesAreRefusedWithASentence() {
        assertInvalid(() -> register("a\nb", null, false), "client id");
        assertInvalid(() -> managed.registered("   "), "name");
        assertThat(managed.useCases().listClients().list()).isEmpty();
    }

    @Test
    void toStringDoesNotShowTheSecret() {
        NewClient wanted = new NewClient("CI", SpaceId.DEFAULT, "ci", "0123456789abcdef", false, ClientChanges.NONE);

        assertThat(wanted.toString()).doesNotContain("0123456789abcdef");
        assertThat(managed.useCases().registerClient().register(wanted).toString())
                .doesNotContain("0123456789abcdef");
    }

    private RegisteredClient register(@Nullable String id, @Nullable String secret, boolean withoutSecret) {
        return managed.useCases()
                .registerClient()
                .register(new NewClient("Demo", SpaceId.DEFAULT, id, secret, withoutSecret, ClientChanges.NONE));
    }

    private static void assertInvalid(Runnable work, String part) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        ClientDetailsInvalid.class,
                                        invalid ->
                                                assertThat(invalid.sentence()).contains(part)));
    }
}
