package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.space.NewSpace;
import dev.sandbank.application.support.Race;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.bootstrap.embedded.Tokens;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one server does is known to the other: at once where it is asked for, and within a second everywhere. */
@SuppressWarnings("NullAway.Init") // by JUnit
class TwoNodesTest {

    private static final String TOKEN = "/gcb/api/clientCredentials/oauth2/token/sg/gcb";
    private static final String CODE_TOKEN = "/gcb/api/authCode/oauth2/token/sg/gcb";
    private static final String REFRESH = "/gcb/api/authCode/oauth2/refresh";
    private static final String OPEN = "/gcb/api/v1/apac/utilities/referenceData/maritalStatus";
    private static final String SCOPE = "accounts_details_transactions";
    private static final String CALLBACK = "http://127.0.0.1/callback";
    private static final int ROUNDS = 20;

    private static TwoNodes nodes;
    private static Http first;
    private static Http second;
    private static AdminUseCases admin;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        nodes = new TwoNodes(folder, Map.of());
        first = new Http(TwoNodes.own(nodes.first()));
        second = new Http(TwoNodes.own(nodes.second()));
        admin = nodes.first().admin();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void tokenIsGoodAtOnceAndItsEndIsInForceWithinASecond() {
        Application shop = nodes.first().createApplication("Shop");
        String token = shop.token(Market.SG);
        assertThat(call(second, shop, token)).isEqualTo(200);

        admin.revokeTokensOfClient().revoke(new ClientId(shop.id()));

        Soon.is(401, () -> call(second, shop, token));
    }

    @Test
    void suspensionOfAnApplicationIsInForceWithinASecondAndSoIsItsEnd() {
        Application shop = nodes.first().createApplication("Shop");
        ClientId id = new ClientId(shop.id());
        assertThat(token(second, shop.id(), shop.secret())).isEqualTo(200);

        admin.updateClient().update(id, suspended(true));
        Soon.is(401, () -> token(second, shop.id(), shop.secret()));

        admin.updateClient().update(id, suspended(false));
        Soon.is(200, () -> token(second, shop.id(), shop.secret()));

        admin.removeClient().remove(id);
        Soon.is(401, () -> token(second, shop.id(), shop.secret()));
    }

    @Test
    void rotatedSecretTakesThePlaceOfTheOldOneWithinASecond() {
        Application shop = nodes.first().createApplication("Shop");
        assertThat(token(second, shop.id(), shop.secret())).isEqualTo(200);

        String fresh = String.valueOf(admin.rotateClientSecret()
                .rotate(new ClientId(shop.id()), Duration.ZERO)
                .secret());

        Soon.is(401, () -> token(second, shop.id(), shop.secret()));
        assertThat(token(second, shop.id(), fresh)).isEqualTo(200);
    }

    @Test
    void clockOfASpaceIsTheSameEverywhereWithinASecond() {
        SpaceId space = new SpaceId("clocks");
        admin.spaces().createSpace().create(new NewSpace(space, null, SeedName.DEFAULT));
        Application shop =
                nodes.first().newApplication("Shop").space(space.value()).create();
        String token = shop.token(Market.SG);
        assertThat(call(second, shop, token)).isEqualTo(200);

        admin.spaces().setSpaceClock().set(space, ClockChange.advance(Duration.ofDays(1)));
        Soon.is(401, () -> call(second, shop, token));

        admin.removeClient().remove(new ClientId(shop.id()));
        admin.spaces().removeSpace().remove(space);
        Soon.is(0, () -> (int) nodes.second().admin().spaces().listSpaces().list().stream()
                .filter(each -> each.id().equals(space))
                .count());
    }

    @Test
    void lockOfOneServerHoldsAtTheOtherUntilItIsLifted() {
        Application shop = nodes.first().createApplication("Shop");
        for (int status = 401; status == 401; ) {
            status = token(first, shop.id(), "wrong");
        }
        Soon.is(429, () -> token(second, shop.id(), shop.secret()));

        nodes.second().admin().liftLocks().lift(GuessTarget.ofApplication(shop.id()));
        assertThat(token(second, shop.id(), shop.secret())).isEqualTo(200);
        Soon.is(200, () -> token(first, shop.id(), shop.secret()));
    }

    @Test
    void codeFromPagesOfBothIsRedeemedOnceWhateverServersAreAsked() {
        Application shop = nodes.first().createApplication("Shop");
        Http balancer = new Http(nodes.first().baseUrl());
        for (int round = 0; round < ROUNDS / 4; round++) {
            String code = new BankPages(balancer).code(request(shop), "SandboxUser1", "P@ssUser1$");
            assertThat(code).isNotEmpty();
            List<Integer> answers = ofBoth(node -> post(
                            node,
                            CODE_TOKEN,
                            shop,
                            Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK))
                    .statusCode());
            assertThat(answers)
                    .as("round %s", round)
                    .filteredOn(status -> status == 200)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void refreshTokenHasOneSuccessorWhateverServersAreAsked() {
        Application shop = nodes.first().createApplication("Shop");
        Tokens tokens = shop.consentOf(TestCustomer.EVERYTHING.in(Market.SG), SCOPE);
        String refresh = tokens.refresh();
        for (int round = 0; round < ROUNDS; round++) {
            String used = refresh;
            List<String> successors = ofBoth(node -> String.valueOf(
                    Http.json(post(node, REFRESH, shop, Map.of("grant_type", "refresh_token", "refresh_token", used)))
                            .path("refresh_token")
                            .asText()));
            assertThat(successors).as("round %s", round).hasSize(4).containsOnly(successors.get(0));
            refresh = successors.get(0);
        }
    }

    private interface Asking<T> {
        T ask(Http node);
    }

    /** Asks each of both twice at the same moment. */
    private static <T> List<T> ofBoth(Asking<T> asking) {
        AtomicInteger turn = new AtomicInteger();
        return Race.of(4, () -> asking.ask(turn.getAndIncrement() % 2 == 0 ? first : second));
    }

    private static Map<String, String> request(Application shop) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", shop.id());
        request.put("scope", SCOPE);
        request.put("countryCode", "SG");
        request.put("businessCode", "GCB");
        request.put("locale", "en_US");
        request.put("state", "state");
        request.put("redirect_uri", CALLBACK);
        return request;
    }

    private static ClientChanges suspended(boolean suspended) {
        return new ClientChanges(null, null, null, null, null, null, null, null, null, suspended, null);
    }

    private static int token(Http node, String id, String secret) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return node.postAtRoot(TOKEN, "grant_type=client_credentials&scope=/api", "Authorization", "Basic " + basic)
                .statusCode();
    }

    private static HttpResponse<String> post(Http node, String path, Application shop, Map<String, String> form) {
        return node.postAtRoot(path, Http.encode(form), "Authorization", shop.basic());
    }

    private static int call(Http node, Application caller, String token) {
        return node.getAtRoot(
                        OPEN,
                        "Authorization",
                        "Bearer " + token,
                        "Accept",
                        "application/json",
                        "uuid",
                        "6d8a4b2f-4df4-4f13-a4d5-6a7a1e0c9f10",
                        "client_id",
                        caller.id())
                .statusCode();
    }
}
