package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.Stores;
import dev.sandbank.application.certificate.KeyFile;
import dev.sandbank.application.hub.production.ProductionVerdict;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.SqliteStores;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The markets of production over a whole server, whose market of the tests' client is Singapore. */
class ApprovedMarketsTest {

    private static final ClientId LIVE = new ClientId("live");
    private static final String SHOP = "shop";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private static Path data;

    @Test
    void productionHoldsToItsApprovedMarketsAndFollowsLaterApprovals() throws Exception {
        ProductionRequest request =
                ProductionFixture.submitted(SHOP, new Decision(Actor.developer("ann0000000000000"), Instant.EPOCH));
        ClientIdentity identity;
        String token;
        try (Sandbank bank = start()) {
            store(production(Market.HK), request);
            KeyFile key = bank.admin().certificates().issueWithKey().issue(LIVE, null);
            identity = new ClientIdentity(key.pkcs12(), key.password());
            MutualClient live = new MutualClient(data, bank.productionPort(), identity);
            assertRefused(live.token(LIVE.value(), ClientFixture.SECRET), "unauthorized_client");
            bank.admin().desk().review().decide().decide(request.id(), ProductionVerdict.APPROVE, "", null);
            token = new ObjectMapper()
                    .readTree(live.token(LIVE.value(), ClientFixture.SECRET).body())
                    .path("access_token")
                    .asText();
            assertThat(live.call(LIVE.value(), token).statusCode()).isEqualTo(200);
        }
        try (Sandbank bank = start()) {
            MutualClient live = new MutualClient(data, bank.productionPort(), identity);
            assertThat(live.call(LIVE.value(), token).statusCode()).isEqualTo(200);
        }
        replace(production(Market.HK));
        try (Sandbank bank = start()) {
            MutualClient live = new MutualClient(data, bank.productionPort(), identity);
            assertRefused(live.call(LIVE.value(), token), "accessNotConfigured");
        }
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains(code);
        assertThat(answer.headers().firstValue("Sandbank-Hint").orElse(""))
                .contains("approved for hk, and not for sg", "requests for production");
    }

    private static Sandbank start() {
        return Sandbank.start(Map.of("data", data.toString(), "https", "on", "production-port", "0"));
    }

    private static Client production(Market... markets) {
        return ClientFixture.in(SpaceId.PRODUCTION, LIVE.value())
                .withApproval(new Approval(new ClientId(SHOP), Set.of(markets)));
    }

    private static void store(Client client, ProductionRequest request) {
        try (SqliteStores other = SqliteStores.open(data)) {
            Stores stores = other;
            stores.transactions().run(() -> {
                stores.spaces().add(Space.production(Instant.EPOCH));
                stores.clients().add(ClientFixture.client(SHOP));
                stores.productions().add(request);
                return stores.clients().add(client);
            });
        }
    }

    private static void replace(Client client) {
        try (SqliteStores other = SqliteStores.open(data)) {
            Stores stores = other;
            assertThat(stores.transactions().run(() -> stores.clients().replace(client)))
                    .isTrue();
        }
    }
}
