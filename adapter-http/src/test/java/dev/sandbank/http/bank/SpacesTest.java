package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.ResetSpace;
import dev.sandbank.application.space.SetSpaceClock;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications of two spaces do not affect each other. */
class SpacesTest {

    private static final SpaceId ELSEWHERE = new SpaceId("elsewhere");
    private static final SpaceId TWIN = new SpaceId("twin");
    private static final String REWARDS = "/v1/apac/rewards";

    @AutoClose
    private final TestServer server = new TestServer();

    private final Audit audit = TestPorts.audit(server.stores(), server.clock());

    private final SetSpaceClock setSpaceClock = new SetSpaceClock(
            server.stores().spaces(),
            server.stores().transactions(),
            DueUseCases.over(server.stores(), server.ports()),
            server.clock(),
            audit);
    private final ResetSpace resetSpace = new ResetSpace(
            server.stores().spaces(),
            server.stores().spaceJournal(),
            server.stores().transactions(),
            audit);

    SpacesTest() {
        add(ELSEWHERE, new SeedName("winter"));
        add(TWIN, SeedName.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/accounts",
                "/v1/cards?cardFunction=ALL",
                "/v1/customers/profiles",
                "/v1/customers/profiles/addresses"
            })
    void anotherSeedGivesOtherAnswers(String path) {
        HttpResponse<String> here = customerOf(SpaceId.DEFAULT).get(path);
        HttpResponse<String> there = customerOf(ELSEWHERE).get(path);
        HttpResponse<String> twin = customerOf(TWIN).get(path);

        assertThat(here.statusCode()).isEqualTo(200);
        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.body()).isNotEqualTo(here.body());
        assertThat(twin.body()).isEqualTo(here.body());
    }

    @Test
    void anAccountOfOneSpaceIsUnknownInAnother() {
        BankApp here = customerOf(SpaceId.DEFAULT);
        BankApp there = customerOf(ELSEWHERE);
        String account = "/v1/accounts/" + firstAccount(here);

        assertThat(here.get(account).statusCode()).isEqualTo(200);
        assertThat(here.get(account + "/transactions").statusCode()).isEqualTo(200);
        assertThat(there.get(account).statusCode()).isEqualTo(400);
        assertThat(there.get(account + "/transactions").statusCode()).isEqualTo(400);
        assertThat(there.get("/v1/accounts/" + firstAccount(there)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theConsentPageShowsTheAccountsOfTheApplicationsSpace() {
        Registered app = server.clients().registerIn(ELSEWHERE);
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> loggedIn =
                pages.logIn(pages.authorize(BankPages.request(app, "SG")), "SandboxUser1", "P@ssUser1$");
        HttpResponse<String> consent = pages.get(Http.header(loggedIn, "Location"));

        assertThat(consent.body())
                .contains(firstAccount(customerOf(ELSEWHERE)))
                .doesNotContain(firstAccount(customerOf(SpaceId.DEFAULT)));
        pages.decide(consent, "authorize");
        assertThat(pages.get("/customer/grants").body()).contains("Budget Buddy");
    }

    @Test
    void aSessionOfAnotherSpaceDoesNotSeeTheConsentsOfTheDefaultOne() {
        Registered here = server.clients().register();
        server.clients().describe(here, "Default Shop", "Sells here");
        customerOf(here);
        Registered there = server.clients().registerIn(ELSEWHERE);
        BankPages pages = new BankPages(server.http());
        customerOf(there);
        pages.code(there, "SG");

        assertThat(pages.get("/customer/grants").body())
                .contains("Budget Buddy")
                .doesNotContain("Default Shop");
    }

    @Test
    void advancingOneClockEndsTheTokensOfThatSpaceAlone() {
        BankApp here = customerOf(SpaceId.DEFAULT);
        BankApp there = customerOf(ELSEWHERE);

        set(ELSEWHERE, ClockChange.advance(Duration.ofMinutes(31)));

        HttpResponse<String> expired = there.get("/v1/accounts");
        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(Http.header(expired, "Sandbank-Hint")).contains("expired at 2026-11-03T12:30:00Z");
        assertThat(here.get("/v1/accounts").statusCode()).isEqualTo(200);
        set(ELSEWHERE, ClockChange.follow());
        assertThat(there.get("/v1/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void tokensOfAFrozenSpaceLiveWhileItStandsStill() {
        set(ELSEWHERE, ClockChange.freeze());
        BankApp there = customerOf(ELSEWHERE);
        String before = there.get("/v1/accounts").body();

        server.clock().advance(Duration.ofDays(60));

        assertThat(there.get("/v1/accounts").statusCode()).isEqualTo(200);
        assertThat(there.get("/v1/accounts").body()).isEqualTo(before);
        set(ELSEWHERE, ClockChange.follow());
        assertThat(there.get("/v1/accounts").statusCode()).isEqualTo(401);
    }

    @Test
    void aSpaceThatIsSetBackShowsTheDataOfThatDayAndStillGivesTokens() {
        BankApp before = customerOf(TWIN);
        String savings = "/v1/accounts/" + firstAccount(before) + "/transactions";
        String today = newestDate(before, savings);

        set(TWIN, ClockChange.advance(Duration.ofDays(-90)));

        BankApp back = customerOf(TWIN);
        assertThat(newestDate(back, savings)).isLessThan(today);
        assertThat(before.get(savings).statusCode()).isEqualTo(200);
    }

    @Test
    void case107ResettingOneSpaceLeavesTheOthersByteForByte() {
        List<SpaceId> spaces = List.of(SpaceId.DEFAULT, TWIN, ELSEWHERE);
        List<BankApp> apps = spaces.stream().map(this::shopOf).toList();
        List<String> links = apps.stream().map(SpacesTest::redeemed).toList();
        List<String> before = Stream.of(0, 1, 2)
                .map(i -> balance(apps.get(i), links.get(i)).body())
                .toList();

        resetSpace.reset(TWIN, false);

        assertThat(balance(apps.get(0), links.get(0)).body()).isEqualTo(before.get(0));
        assertThat(balance(apps.get(2), links.get(2)).body()).isEqualTo(before.get(2));
        assertThat(balance(apps.get(1), links.get(1)).statusCode()).isEqualTo(400);
        assertThat(redeemed(apps.get(1))).isNotEmpty();
        assertThat(balance(apps.get(1), links.get(1)).body()).isEqualTo(before.get(1));
    }

    @Test
    void resettingWithTokensEndsThemInThatSpaceAlone() {
        BankApp here = customerOf(SpaceId.DEFAULT);
        BankApp there = customerOf(ELSEWHERE);

        resetSpace.reset(ELSEWHERE, true);

        assertThat(there.get("/v1/accounts").statusCode()).isEqualTo(401);
        assertThat(here.get("/v1/accounts").statusCode()).isEqualTo(200);
        assertThat(customerOf(ELSEWHERE).get("/v1/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void tokensDoNotFollowAnApplicationToAnotherSpace() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        String code = server.codeFlow().code(app);

        server.clients().move(app, ELSEWHERE);

        HttpResponse<String> refused = server.http()
                .get(
                        "/v1/accounts",
                        "Authorization",
                        "Bearer " + tokens.get("access_token").asText());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Http.header(refused, "Sandbank-Hint")).contains("moved to another space");
        assertThat(server.tokens()
                        .refresh(app, tokens.get("refresh_token").asText())
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.tokens().redeem(app, code).statusCode()).isEqualTo(400);
        assertThat(server.opens(app, server.codeFlow().tokens(app))).isTrue();
    }

    private void add(SpaceId id, SeedName seed) {
        server.stores()
                .spaces()
                .add(new Space(
                        id,
                        id.value(),
                        seed,
                        SpaceClock.following(),
                        server.clock().instant()));
    }

    private void set(SpaceId id, ClockChange change) {
        setSpaceClock.set(id, change);
    }

    private BankApp customerOf(SpaceId space) {
        return customerOf(server.clients().registerIn(space));
    }

    private BankApp customerOf(Registered app) {
        return BankApp.ofFirstCustomer(server, app, Market.SG);
    }

    private BankApp shopOf(SpaceId space) {
        return BankApp.twoLegged(server, server.clients().registerIn(space), Market.SG);
    }

    private static String firstAccount(BankApp app) {
        return Http.json(app.get("/v1/accounts")).findValue("accountId").asText();
    }

    private static String newestDate(BankApp app, String transactions) {
        return Http.json(app.get(transactions)).findValuesAsText("transactionDate").stream()
                .max(String::compareTo)
                .orElseThrow();
    }

    /** Links the published card and spends points; returns the code of the link. */
    private static String redeemed(BankApp app) {
        String link = Http.json(app.post(REWARDS + "/linkage", """
                {"lastFourDigitsCardNumber":"8653","citiCardHolderPhoneNumber":"6590020056",\
                "merchantCustomerReferenceId":"CB072000128065"}"""))
                .get("rewardLinkCode")
                .asText();
        app.put(REWARDS + "/" + link + "/activations", "{\"linkageConfirmationCode\":\"987654\"}");
        HttpResponse<String> redemption = app.post(REWARDS + "/" + link + "/redemption", """
                {"transactionReferenceNumber":"T1","redemptionOrder":{"transactionAmount":12,"currencyCode":"SGD",\
                "pointsToRedeem":500,"transactionDescription":"A pair of shoes"}}""");
        assertThat(redemption.statusCode()).isEqualTo(200);
        return link;
    }

    private static HttpResponse<String> balance(BankApp app, String link) {
        return app.get(REWARDS + "/" + link + "/pointBalance");
    }
}
