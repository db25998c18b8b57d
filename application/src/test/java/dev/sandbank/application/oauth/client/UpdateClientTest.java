package dev.sandbank.application.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.hub.application.TestIcons;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpdateClientTest {

    private static final ClientChanges SUSPEND =
            new ClientChanges(null, null, null, null, null, null, null, null, null, true, null);

    private final ManagedClients managed = new ManagedClients();
    private final Client demo = managed.registered("Demo").client();

    @Test
    void detailsThatAreNotGivenStay() {
        Client updated = managed.useCases().updateClient().update(demo.id(), ClientChanges.NONE);

        assertThat(updated).isEqualTo(demo);
        assertThat(managed.useCases().findClient().find(demo.id())).isEqualTo(demo);
    }

    @Test
    void everyDetailChanges() {
        ClientChanges all = new ClientChanges(
                "Shop",
                "Sells",
                new ChosenIcon(TestIcons.ICON),
                List.of("https://shop.example/back"),
                null,
                Set.of(GrantKind.AUTHORIZATION_CODE),
                Scopes.parse("cards payees"),
                Profile.STRICT,
                7,
                true,
                null);

        Client updated = managed.useCases().updateClient().update(demo.id(), all);

        assertThat(updated.name()).isEqualTo("Shop");
        assertThat(updated.icon()).isEqualTo(TestIcons.ICON.dataUri());
        assertThat(updated.rateLimit().perMinute()).isEqualTo(7);
        assertThat(updated.suspended()).isTrue();
        assertThat(updated.secrets()).isEqualTo(demo.secrets());
        assertThat(managed.useCases().findClient().find(demo.id())).isEqualTo(updated);
    }

    @Test
    void iconIsTakenAway() {
        managed.useCases().updateClient().update(demo.id(), withIcon(new ChosenIcon(TestIcons.ICON)));

        assertThat(managed.useCases()
                        .updateClient()
                        .update(demo.id(), withIcon(ChosenIcon.NONE))
                        .icon())
                .isNull();
    }

    @Test
    void suspendedClientIsResumed() {
        managed.useCases().updateClient().update(demo.id(), SUSPEND);

        ClientChanges resume = new ClientChanges(null, null, null, null, null, null, null, null, null, false, null);
        assertThat(managed.useCases().updateClient().update(demo.id(), resume)).isEqualTo(demo);
    }

    @Test
    void unknownClientIsRefused() {
        assertThatThrownBy(() -> managed.useCases().updateClient().update(new ClientId("nobody"), SUSPEND))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(ClientRefusal.CLIENT_UNKNOWN));
    }

    static List<ClientChanges> impossible() {
        return List.of(
                new ClientChanges("", null, null, null, null, null, null, null, null, null, null),
                new ClientChanges(null, "x".repeat(1001), null, null, null, null, null, null, null, null, null),
                new ClientChanges(
                        null, null, null, List.of("https://*.example"), null, null, null, null, null, null, null),
                new ClientChanges(null, null, null, null, null, Set.of(), null, null, null, null, null),
                new ClientChanges(
                        null, null, null, null, null, null, Scopes.parse("cards everything"), null, null, null, null),
                new ClientChanges(null, null, null, null, null, null, null, null, -1, null, null));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatNoClientMayBeIsRefusedAndChangesNothing(ClientChanges changes) {
        assertThatThrownBy(() -> managed.useCases().updateClient().update(demo.id(), changes))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        ClientRefusal.ClientDetailsInvalid.class,
                                        invalid ->
                                                assertThat(invalid.sentence()).isNotBlank()));
        assertThat(managed.useCases().findClient().find(demo.id())).isEqualTo(demo);
    }

    @Test
    void publicClientCannotGetTheClientCredentialsGrant() {
        Client app = managed.useCases()
                .registerClient()
                .register(new NewClient("App", SpaceId.DEFAULT, null, null, true, ClientChanges.NONE))
                .client();
        ClientChanges both = new ClientChanges(
                null, null, null, null, null, Set.of(GrantKind.values()), null, null, null, null, null);

        assertThatThrownBy(() -> managed.useCases().updateClient().update(app.id(), both))
                .isInstanceOf(Refused.class);
    }

    private static ClientChanges withIcon(ChosenIcon icon) {
        return new ClientChanges(null, null, icon, null, null, null, null, null, null, null, null);
    }
}
