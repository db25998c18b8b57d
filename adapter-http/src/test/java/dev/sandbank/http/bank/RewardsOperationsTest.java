package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewardsOperationsTest {

    private static final String PATH = "/v1/apac/rewards";
    private static final String LINKAGE = """
            {"lastFourDigitsCardNumber":"8653","citiCardHolderPhoneNumber":"6590020056",\
            "merchantCustomerReferenceId":"CB072000128065"}""";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(
            value = Market.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"US", "MX"})
    void publishedTestCardPaysWithPointsInTheMarket(Market market) {
        BankApp app = BankApp.twoLegged(server, market);
        String link = activeLink(app);
        long before = balance(app, link);

        HttpResponse<String> response =
                app.post(redemption(link), order("T1", "12", market.currency().name(), "500"));

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode body = Http.json(response);
        assertThat(body.fieldNames()).toIterable().containsExactly("orderId", "availablePointBalance");
        assertThat(body.get("orderId").asText()).matches("[0-9]{8}");
        assertThat(body.get("availablePointBalance").asLong()).isEqualTo(before - 500);
        assertThat(balance(app, link)).isEqualTo(before - 500);
    }

    @ParameterizedTest
    @EnumSource(
            value = Market.class,
            names = {"US", "MX"})
    void marketsOfTheAmericasDoNotHaveThePaths(Market market) {
        HttpResponse<String> response = BankApp.twoLegged(server, market).post(PATH + "/linkage", LINKAGE);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("resourceNotFound");
    }

    @Test
    void linkageAndBalanceHaveTheirShapes() {
        try (TestServer fresh = new TestServer()) {
            BankApp app = BankApp.twoLegged(fresh, Market.HK);
            JsonNode linkage = Http.json(app.post(PATH + "/linkage", LINKAGE));
            String link = activeLink(app);

            assertThat(linkage.toString()).isEqualTo("{\"rewardLinkCode\":\"" + link + "\"}");
            assertThat(link).matches("[0-9]{19}");
            Golden.assertGolden(Http.json(app.get(PATH + "/" + link + "/pointBalance")), "point-balance-hk.json");
        }
    }

    @Test
    void activationAnswersWithAnEmptyBody() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = link(app);

        HttpResponse<String> response =
                app.put(PATH + "/" + link + "/activations", "{\"linkageConfirmationCode\":\"987654\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void inactiveAndUnknownLinksAreToldApart() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        HttpResponse<String> inactive = app.get(PATH + "/" + link(app) + "/pointBalance");
        HttpResponse<String> unknown = app.get(PATH + "/4703012696960006062/pointBalance");

        assertThat(inactive.statusCode()).isEqualTo(400);
        assertThat(inactive.body())
                .isEqualTo("{\"type\":\"invalid\",\"code\":\"inactiveRewardLinkCode\","
                        + "\"details\":\"Reward link code is inactive\"}");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body())
                .isEqualTo("{\"type\":\"error\",\"code\":\"invalidRewardLinkCode\","
                        + "\"details\":\"Reward link code is invalid\"}");
    }

    @Test
    void printedCodeIsACompatibleApplicationsOwnLink() {
        String printed = PATH + "/4703012696960006061";
        BankApp app = BankApp.twoLegged(server, Market.HK);
        assertThat(app.get(printed + "/pointBalance").statusCode()).isEqualTo(200);
        assertThat(app.put(printed + "/activations", "{\"linkageConfirmationCode\":\"000000\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(BankApp.strict(server, Market.HK)
                        .get(printed + "/pointBalance")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void case82LinkOfAnotherApplicationIsAnsweredLikeAnUnknownOne() {
        String link = activeLink(BankApp.twoLegged(server, Market.HK));
        BankApp rival = BankApp.twoLegged(server, Market.HK);

        assertThat(rival.get(PATH + "/" + link + "/pointBalance").body())
                .isEqualTo(rival.get(PATH + "/no-code-at-all/pointBalance").body());
        assertThat(rival.post(redemption(link), order("T1", "12", "HKD", "500")).body())
                .contains("invalidRewardLinkCode");
    }

    @Test
    void everyMissingFieldIsNamed() {
        BankApp app = BankApp.twoLegged(server, Market.HK);

        HttpResponse<String> linkage = app.post(PATH + "/linkage", "{}");
        HttpResponse<String> redemption = app.post(redemption(activeLink(app)), "{}");

        assertThat(linkage.statusCode()).isEqualTo(400);
        assertThat(fieldErrors(linkage))
                .containsExactly(
                        "/JSON/citiCardHolderPhoneNumber missing",
                        "/JSON/lastFourDigitsCardNumber missing",
                        "/JSON/merchantCustomerReferenceId missing");
        assertThat(fieldErrors(redemption))
                .contains("/JSON/redemptionOrder missing", "/JSON/transactionReferenceNumber missing");
    }

    @Test
    void unknownCardIsNoAccount() {
        BankApp app = BankApp.twoLegged(server, Market.HK);

        HttpResponse<String> response = app.post(PATH + "/linkage", LINKAGE.replace("8653", "8654"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("accountNotFound");
    }

    @Test
    void amountsAndPointsMayBeTexts() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = activeLink(app);
        long before = balance(app, link);

        assertThat(app.post(redemption(link), order("T1", "\"12.50\"", "HKD", "\"300\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(app.post(redemption(link), order("T1", "12.5", "HKD", "300")).statusCode())
                .isEqualTo(200);
        assertThat(balance(app, link)).isEqualTo(before - 300);
    }

    @ParameterizedTest
    @CsvSource({
        "-12, HKD, 500, transactionAmount",
        "0, HKD, 500, transactionAmount",
        "1e309, HKD, 500, transactionAmount",
        "12.345, HKD, 500, transactionAmount",
        "'\"NaN\"', HKD, 500, transactionAmount",
        "true, HKD, 500, transactionAmount",
        "[], HKD, 500, transactionAmount",
        "'\"1e999999999999\"', HKD, 500, transactionAmount",
        "12, USD, 500, currencyCode",
        "12, XXX, 500, currencyCode",
        "12, HKD, 500.5, pointsToRedeem",
        "12, HKD, 1e309, pointsToRedeem",
        "12, HKD, '\"many\"', pointsToRedeem",
    })
    void case90SenselessOrdersAreRefusedAndChangeNothing(String amount, String currency, String points, String field) {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = activeLink(app);
        long before = balance(app, link);

        HttpResponse<String> response = app.post(redemption(link), order("T1", amount, currency, points));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("invalidRequest");
        assertThat(fieldErrors(response)).singleElement().asString().startsWith("/JSON/redemptionOrder/" + field);
        assertThat(balance(app, link)).isEqualTo(before);
    }

    @Test
    void case90DecimalsAreRefusedWhereTheCurrencyHasNone() {
        BankApp app = BankApp.twoLegged(server, Market.VN);

        assertThat(app.post(redemption(activeLink(app)), order("T1", "12000.5", "VND", "500"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e99999999999", "{", "\u0000"})
    void case90NumbersThatAreNoJsonAreRefused(String amount) {
        BankApp app = BankApp.twoLegged(server, Market.HK);

        assertThat(app.post(redemption(activeLink(app)), order("T1", amount, "HKD", "500"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-500", "0", "99", "15001"})
    void pointsOutOfBoundsAreABusinessRefusal(String points) {
        BankApp app = BankApp.twoLegged(server, Market.HK);

        HttpResponse<String> response = app.post(redemption(activeLink(app)), order("T1", "12", "HKD", points));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("businessValidationsFailed");
    }

    @Test
    void case88RepeatedRequestIsAnsweredTheSameAndAChangedOneRefused() {
        BankApp app = BankApp.twoLegged(server, Market.HK);
        String link = activeLink(app);

        String first =
                app.post(redemption(link), order("T1", "12", "HKD", "500")).body();

        assertThat(app.post(redemption(link), order("T1", "12", "HKD", "500")).body())
                .isEqualTo(first);
        assertThat(app.post(redemption(link), order("T1", "12", "HKD", "600")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void case84UnknownFieldsAreIgnoredButRefusedToStrictApplications() {
        String body = order("T1", "12", "HKD", "500").replace("{\"trans", "{\"balance\":1000000,\"trans");
        BankApp compatible = BankApp.twoLegged(server, Market.HK);
        BankApp strict = BankApp.strict(server, Market.HK);
        String link = activeLink(strict);
        long before = balance(strict, link);

        assertThat(compatible.post(redemption(activeLink(compatible)), body).statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = strict.post(redemption(link), body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/JSON/balance", "/JSON/redemptionOrder/balance");
        assertThat(balance(strict, link)).isEqualTo(before - 500);
    }

    private static String link(BankApp app) {
        return Http.json(app.post(PATH + "/linkage", LINKAGE))
                .get("rewardLinkCode")
                .asText();
    }

    private static String activeLink(BankApp app) {
        String link = link(app);
        app.put(PATH + "/" + link + "/activations", "{\"linkageConfirmationCode\":\"987654\"}");
        return link;
    }

    private static long balance(BankApp app, String link) {
        return Http.json(app.get(PATH + "/" + link + "/pointBalance"))
                .get("availablePointBalance")
                .asLong();
    }

    private static String redemption(String link) {
        return PATH + "/" + link + "/redemption";
    }

    private static String order(String reference, String amount, String currency, String points) {
        return """
                {"transactionReferenceNumber":"%s","redemptionOrder":{"transactionAmount":%s,"currencyCode":"%s",\
                "pointsToRedeem":%s,"transactionDescription":"A pair of shoes"}}""".formatted(reference, amount, currency, points);
    }

    private static List<String> fieldErrors(HttpResponse<String> response) {
        return Http.json(response).at("/moreInfo/fieldLevelErrors").findParents("fieldName").stream()
                .map(error -> error.get("fieldName").asText() + " "
                        + error.get("reasonCode").asText())
                .toList();
    }
}
