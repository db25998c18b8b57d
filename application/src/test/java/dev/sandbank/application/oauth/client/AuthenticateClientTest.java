package dev.sandbank.application.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.oauth.client.ClientCredentials.Reading;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthenticateClientTest {

    private static final Source HERE = new Source("127.0.0.1");

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final AuthenticateClient authenticateClient = new AuthenticateClient(
            stores.clients(),
            clock,
            new Guesses(stores.locks(), stores.transactions(), clock::instant, clock),
            stores.secretUses());
    private final Client client = ClientFixture.client("client");

    AuthenticateClientTest() {
        stores.clients().add(client);
        stores.clients().add(ClientFixture.publicClient("public"));
    }

    @Test
    void rightSecretProvesTheClientInAnyReading() {
        Reading wrong = new Reading("clie%6Et", ClientFixture.SECRET);
        Reading right = new Reading("client", ClientFixture.SECRET);
        assertThat(authenticateClient.authenticate(new ClientCredentials(List.of(wrong, right)), HERE))
                .isEqualTo(client);
    }

    @Test
    void publicClientIsNamedByItsIdAndAConfidentialOneIsNot() {
        assertThat(authenticate("public", null).isPublic()).isTrue();
        assertRefused("client", null, ClientRefusal.CLIENT_SECRET_WRONG);
        assertRefused("public", "anything", ClientRefusal.CLIENT_SECRET_WRONG);
    }

    @Test
    void unknownIdAndWrongSecretAreTheSameRefusal() {
        assertRefused("nobody", "x", ClientRefusal.CLIENT_SECRET_WRONG);
        assertRefused("client", "x", ClientRefusal.CLIENT_SECRET_WRONG);
        assertRefused("\u0000", "x", ClientRefusal.CLIENT_SECRET_WRONG);
    }

    @Test
    void suspendedClientIsRefusedEvenWithTheRightSecret() {
        stores.clients().replace(suspended(client));
        assertRefused("client", ClientFixture.SECRET, ClientRefusal.CLIENT_SUSPENDED);
    }

    @Test
    void case58TenthWrongSecretLocksThatIdAloneUntilTheWindowMovesOn() {
        for (int i = 1; i <= 9; i++) {
            assertRefused("client", "guess " + i, ClientRefusal.CLIENT_SECRET_WRONG);
        }
        assertRefused("client", "guess 10", ClientRefusal.CLIENT_GUESSING);
        assertRefused("client", ClientFixture.SECRET, ClientRefusal.CLIENT_GUESSING);
        assertThat(authenticate("public", null).isPublic()).isTrue();
        clock.advance(RateWindow.LENGTH);
        assertThat(authenticate("client", ClientFixture.SECRET)).isEqualTo(client);
    }

    private Client authenticate(String id, @Nullable String secret) {
        return authenticateClient.authenticate(new ClientCredentials(List.of(new Reading(id, secret))), HERE);
    }

    private void assertRefused(String id, @Nullable String secret, Reason reason) {
        assertThatThrownBy(() -> authenticate(id, secret))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Client suspended(Client client) {
        return new Client(
                client.id(),
                client.space(),
                client.name(),
                client.description(),
                client.icon(),
                client.redirectUris(),
                client.origins(),
                client.secrets(),
                client.grantKinds(),
                client.scopes(),
                client.profile(),
                client.rateLimit(),
                true,
                client.createdAt(),
                client.approval());
    }
}
