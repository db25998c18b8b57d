package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points that are spent without a link. */
class RewardOrderOperationsTest {

    private static final String SHOP = "/v1/rewards/shopWithPoints/redemption";
    private static final String REVERSALS = SHOP + "/reversals";
    private static final String MILES = "/v1/rewards/frequentFlyer";
    private static final String CREDIT = "/v1/rewards/selectAndCredit/redemption";
    private static final BigDecimal RATE = new BigDecimal("0.2521");

    private TestServer server;
    private BankApp customer;
    private BankApp card;

    @BeforeEach
    void start() {
        server = new TestServer();
        customer = BankApp.ofFirstCustomer(server, Market.HK);
        card = BankApp.ofCard(server, Market.HK, "8653", "6590020056");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void m66OneBalanceWhateverTheDoor() {
        long before = balance();

        long afterShop = left(card.post(SHOP, purchase("T1", "100", 300)));
        long afterMiles = left(customer.put(MILES, """
                {"programCode":"NORTHWIND","pointsToRedeem":3000}"""));
        long afterCredit = left(customer.post(CREDIT, """
                {"transactionReferenceId":"BIMI51807310002051","pointsToRedeem":100}"""));

        assertThat(List.of(before - afterShop, afterShop - afterMiles, afterMiles - afterCredit))
                .containsExactly(300L, 3_000L, 100L);
        assertThat(balance()).isEqualTo(afterCredit);
        assertThat(left(customer.get("/v1/rewards/catalogue"))).isEqualTo(afterCredit);
        JsonNode cards = Http.json(customer.post("/v1/creditCards/rewards/pointBalance/search", "{}"));
        assertThat(cards.at("/rewardAccounts"))
                .isNotEmpty()
                .allSatisfy(read ->
                        assertThat(read.get("availablePointBalance").asLong()).isEqualTo(afterCredit));
    }

    /** M75: a credit has neither a reference of its caller nor a flow, so only the key keeps it from being made twice. */
    @Test
    void creditWithTheSameKeyTakesThePointsOnce() {
        long before = balance();
        String body = """
                {"transactionReferenceId":"BIMI51807310002051","pointsToRedeem":%s}""";

        HttpResponse<String> first = customer.post(CREDIT, body.formatted("100"), "Idempotency-Key", "key");
        HttpResponse<String> again = customer.post(CREDIT, body.formatted("\"100\""), "Idempotency-Key", "key");
        HttpResponse<String> other = customer.post(CREDIT, body.formatted("200"), "Idempotency-Key", "key");

        assertThat(left(first)).isEqualTo(before - 100);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(balance()).isEqualTo(before - 100);
    }

    @Test
    void m65ReversalGivesThePointsBackOnceAndToItsBuyerOnly() {
        long before = balance();
        String order = Http.json(card.post(SHOP, purchase("T1", "100", 300)))
                .get("orderId")
                .asText();
        BankApp other = BankApp.ofCard(server, Market.HK, "8653", "6590020056");

        assertThat(other.post(REVERSALS, reversal(order, "T1")).statusCode()).isEqualTo(404);
        assertThat(card.post(REVERSALS, reversal(order, "T2")).statusCode()).isEqualTo(404);
        JsonNode reversed = Http.json(card.post(REVERSALS, reversal(order, "T1")));
        assertThat(reversed.get("pointsReversed").asLong()).isEqualTo(300);
        assertThat(reversed.get("availablePointBalance").asLong()).isEqualTo(before);
        assertThat(reversed.get("reversalId").asText()).matches("[0-9]{8}").isNotEqualTo(order);
        assertBusiness(card.post(REVERSALS, reversal(order, "T1")));
        assertThat(balance()).isEqualTo(before);
    }

    @Test
    void m66RepeatedPurchaseIsBookedOnceAndAnotherUnderItsReferenceRefused() {
        HttpResponse<String> first = card.post(SHOP, purchase("T1", "100", 300));
        long after = balance();

        assertThat(Http.json(card.post(SHOP, purchase("T1", "100", 300)))).isEqualTo(Http.json(first));
        assertBusiness(card.post(SHOP, purchase("T1", "100", 301)));
        assertThat(balance()).isEqualTo(after);
    }

    @Test
    void m67PointsAgainstTheRulesAreRefused() {
        long before = balance();

        assertThat(card.post(SHOP, purchase("T1", "100", "300.5")).statusCode()).isEqualTo(400);
        assertBusiness(card.post(SHOP, purchase("T1", "100", 99)));
        assertBusiness(card.post(SHOP, purchase("T1", "9000", 15_001)));
        assertBusiness(card.post(SHOP, purchase("T1", "25.20", 101)));
        assertBusiness(customer.put(MILES, """
                {"programCode":"NORTHWIND","pointsToRedeem":3001}"""));
        assertBusiness(customer.put(MILES, """
                {"programCode":"MERIDIAN","pointsToRedeem":12004}"""));
        assertThat(customer.put(MILES, """
                {"programCode":"ZEPPELIN","pointsToRedeem":3000}""").statusCode()).isEqualTo(400);
        assertThat(customer.put(MILES, """
                {"programCode":"NORTHWIND","membershipNumber":"MC12345678","pointsToRedeem":3000}""").statusCode()).isEqualTo(400);
        assertThat(balance()).isEqualTo(before);
        assertThat(card.post(SHOP, purchase("T1", "25.20", 100)).statusCode()).isEqualTo(200);
    }

    @Test
    void m67CreditIsWhatThePointsAreWorthAndNeverMoreThanThePurchase() {
        JsonNode purchase = purchase();
        String account = purchase.get("account").asText();
        BigDecimal cost = purchase.at("/line/transactionAmount").decimalValue();
        String reference = purchase.at("/line/transactionReferenceId").asText();
        BigDecimal owedBefore = owed(account);
        int points = cost.divide(RATE, 0, RoundingMode.DOWN).intValueExact();

        assertBusiness(customer.post(CREDIT, credit(reference, points + 4)));
        assertThat(customer.post(CREDIT, credit("PWTFT000", 100)).statusCode()).isEqualTo(404);
        JsonNode order = Http.json(customer.post(CREDIT, credit(reference, points)));

        assertThat(order.get("transactionReferenceId").asText()).isEqualTo(reference);
        assertThat(order.get("programConversionRate").decimalValue()).isEqualByComparingTo(RATE);
        BigDecimal worth = RATE.multiply(BigDecimal.valueOf(points)).setScale(2, RoundingMode.DOWN);
        assertThat(owedBefore.subtract(owed(account))).isEqualByComparingTo(worth);
        assertBusiness(customer.post(CREDIT, credit(reference, 100)));
    }

    @Test
    void frequentFlyerAccountsAreTheCustomersOwn() {
        String name = Http.json(customer.get("/v1/customers/profiles/basic"))
                .at("/customerParticulars/names/0/fullName")
                .asText();
        JsonNode accounts = Http.json(customer.get(MILES)).get("frequentFlyerAccounts");

        assertThat(accounts.findValuesAsText("programCode")).containsExactly("NORTHWIND", "MERIDIAN");
        assertThat(accounts.findValuesAsText("customerName")).containsOnly(name);
        assertThat(accounts.findValuesAsText("displayMembershipNumber"))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("XXXXXX[0-9]{4}"));
        assertThat(Http.json(customer.get(MILES)).get("frequentFlyerAccounts")).isEqualTo(accounts);
    }

    @Test
    void printedOrderIsOneLikeAnyOtherForStrictPrograms() {
        BankApp strict =
                BankApp.ofCard(server, server.clients().register(Profile.STRICT, 0), Market.HK, "8653", "6590020056");
        card.post(SHOP, purchase("T1", "100", 300));
        strict.post(SHOP, purchase("T1", "100", 300));

        assertThat(strict.post(REVERSALS, reversal("49133640", "T1")).statusCode())
                .isEqualTo(404);
        assertThat(card.post(REVERSALS, reversal("49133640", "T1")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void cardPointsTakeACardsToken() {
        for (BankApp app : List.of(customer, BankApp.twoLegged(server, Market.HK))) {
            assertThat(app.post(SHOP, "{}").statusCode()).isEqualTo(403);
        }
    }

    /** A purchase of some size on the first credit card, with its account. */
    private JsonNode purchase() {
        for (JsonNode account : Http.json(customer.get("/v1/accounts")).findValues("creditCardAccountSummary")) {
            String id = account.get("accountId").asText();
            JsonNode lines = Http.json(customer.get(
                            "/v1/accounts/" + id + "/transactions?requestSize=50&transactionStatus=BILLED"))
                    .path("transactions");
            for (JsonNode line : lines) {
                if (line.get("transactionReferenceId").asText().startsWith("PWTFT")
                        && line.get("transactionAmount").decimalValue().compareTo(new BigDecimal("100")) > 0
                        && line.get("transactionAmount").decimalValue().compareTo(new BigDecimal("3000")) < 0) {
                    return JsonNodeFactory.instance
                            .objectNode()
                            .put("account", id)
                            .set("line", line);
                }
            }
        }
        throw new IllegalStateException("no purchase");
    }

    private BigDecimal owed(String account) {
        return Http.json(customer.get("/v1/accounts/" + account))
                .findValue("outstandingBalance")
                .decimalValue();
    }

    private long balance() {
        return left(customer.get(MILES));
    }

    private static long left(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response).get("availablePointBalance").asLong();
    }

    private static void assertBusiness(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("businessValidationsFailed");
    }

    private static String purchase(String reference, String amount, Object points) {
        return """
                {"transactionReferenceNumber":"%s","redemptionOrder":{"transactionAmount":%s,"currencyCode":"HKD",\
                "pointsToRedeem":%s,"transactionDescription":"Coffee"}}""".formatted(reference, amount, points);
    }

    private static String reversal(String order, String reference) {
        return "{\"orderId\":\"" + order + "\",\"transactionReferenceNumber\":\"" + reference + "\"}";
    }

    private static String credit(String reference, int points) {
        return "{\"transactionReferenceId\":\"" + reference + "\",\"pointsToRedeem\":" + points + "}";
    }
}
