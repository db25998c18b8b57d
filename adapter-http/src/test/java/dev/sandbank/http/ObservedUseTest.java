package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.hub.usage.CountUse;
import dev.sandbank.application.hub.usage.StoreUse;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestClients.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server sees applications do is what they did. */
class ObservedUseTest {

    private final SettableClock clock = new SettableClock();
    private final CountUse counted = new CountUse(clock);
    private final TestServer server = new TestServer(counted);
    private final StoreUse storeUse = new StoreUse(
            counted, server.stores().applicationUses(), server.stores().transactions(), clock);
    private final Registered app = server.clients().register();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void tokenForItselfIsTwoLegged() {
        server.tokens().clientCredentials(app);

        assertThat(use().facts()).containsOnlyKeys(ObservedFact.TWO_LEGGED);
        assertThat(use().calls()).isEqualTo(new CallCounts(1, 0, 0, 0));
    }

    @Test
    void exchangedCodeIsThreeLeggedAndPkceIsSeenWhereItWasUsed() {
        server.codeFlow().withoutPkce().tokens(app);
        assertThat(use().facts()).containsOnlyKeys(ObservedFact.THREE_LEGGED);

        server.codeFlow().tokens(app);
        assertThat(use().facts()).containsOnlyKeys(ObservedFact.THREE_LEGGED, ObservedFact.PKCE);
    }

    @Test
    void renewedAndRevokedTokensAreSeen() {
        JsonNode tokens = server.codeFlow().withoutPkce().tokens(app);
        server.tokens().refresh(app, tokens.path("refresh_token").asText());
        assertThat(use().facts()).containsOnlyKeys(ObservedFact.THREE_LEGGED, ObservedFact.REFRESH);

        server.tokens().revoke(app, tokens.path("access_token").asText());
        assertThat(use().facts()).containsKey(ObservedFact.REVOCATION);
    }

    @Test
    void whatFailedProvesNothing() {
        JsonNode tokens = server.codeFlow().tokens(app);
        ApplicationUse before = use();
        server.tokens().redeem(app, "no-code", "code_verifier", CodeFlow.VERIFIER);
        server.tokens().refresh(app, tokens.path("access_token").asText());
        server.tokens().revoke(app, "no-token");
        server.tokens().clientCredentials(app, "scope", "nothing");

        assertThat(use().facts()).isEqualTo(before.facts());
        assertThat(use().calls())
                .as("to revoke what is unknown succeeds (RFC 7009 section 2.2)")
                .isEqualTo(before.calls().plus(new CallCounts(4, 0, 3, 0)));
    }

    @Test
    void callsOverTheLimitAreCountedForThemselves() {
        Registered slow = server.clients().register(Profile.COMPATIBLE, 2);
        for (int i = 0; i < 5; i++) {
            server.tokens().clientCredentials(slow);
        }

        storeUse.store();
        assertThat(server.stores()
                        .applicationUses()
                        .find(new ClientId(slow.id()))
                        .calls())
                .isEqualTo(new CallCounts(5, 3, 0, 0));
    }

    @Test
    void callsOfTheBankAreCountedAndPagesAreNot() {
        JsonNode tokens = server.codeFlow().tokens(app);
        long before = use().calls().calls();

        assertThat(server.opens(app, tokens)).isTrue();
        server.codeFlow().code(app);

        assertThat(use().calls().calls()).isEqualTo(before + 1);
    }

    @Test
    void wrongSecretIsNobodysCall() {
        server.tokens().clientCredentials(new Registered(app.id(), "wrong"));

        assertThat(use()).isEqualTo(ApplicationUse.NONE);
    }

    private ApplicationUse use() {
        storeUse.store();
        return server.stores().applicationUses().find(new ClientId(app.id()));
    }
}
