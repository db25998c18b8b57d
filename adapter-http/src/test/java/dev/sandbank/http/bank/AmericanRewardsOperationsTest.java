package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmericanRewardsOperationsTest {

    private static final String PATH = "/v1/rewards";
    private static final String NUMBER = "5A".repeat(64);

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(
            value = Market.class,
            names = {"US", "MX"})
    void cardIsLinkedEnabledAndShowsItsPoints(Market market) {
        BankApp app = BankApp.twoLegged(server, market);
        String link = link(app);

        HttpResponse<String> enabled = app.put(PATH + "/enablement", enablement(link, "true"));

        assertThat(link).matches("[0-9A-Z]{48}");
        assertThat(enabled.statusCode()).isEqualTo(200);
        assertThat(enabled.body()).isEmpty();
        Golden.assertGolden(
                Http.json(app.get(balance() + "&rewardLinkCode=" + link)), "point-balance-" + market.code() + ".json");
        assertThat(app.get(balance() + "&cloakedCreditCardNumber=" + NUMBER).body())
                .isEqualTo(app.get(balance() + "&rewardLinkCode=" + link).body());
        assertThat(app.get(PATH + "/" + NUMBER + "/eligibility").body()).isEqualTo("{\"eligibilityIndicator\":true}");
    }

    @Test
    void disabledLinkIsInactive() {
        BankApp app = BankApp.twoLegged(server, Market.US);
        String link = link(app);
        app.put(PATH + "/enablement", enablement(link, "true"));

        app.put(PATH + "/enablement", enablement(link, "\"false\""));

        assertThat(app.get(balance() + "&rewardLinkCode=" + link).body()).contains("inactiveRewardLinkCode");
    }

    @Test
    void otherMarketsDoNotHaveThePaths() {
        BankApp app = BankApp.twoLegged(server, Market.SG);

        HttpResponse<String> response = app.get(balance() + "&cloakedCreditCardNumber=" + NUMBER);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("resourceNotFound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pointBalance?merchantCode=FLOWR&rewardProgram=THANKU",
                "/pointBalance?cloakedCreditCardNumber=12&merchantCode=FLOWR&rewardProgram=THANKU",
            })
    void balanceNeedsACardOrACode(String path) {
        HttpResponse<String> response = BankApp.twoLegged(server, Market.US).get(PATH + path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("/APIProcessInput/QueryParams/Param[Name='cloakedCreditCardNumber']/Value");
    }

    @Test
    void missingFieldsAreNamed() {
        BankApp app = BankApp.twoLegged(server, Market.US);

        assertThat(app.post(PATH + "/linkage", "{}").body())
                .contains("/JSON/billingZipCode", "/JSON/cloakedCreditCardNumber", "/JSON/merchantCode");
        assertThat(app.put(PATH + "/enablement", "{\"enableProgramIndicator\":\"maybe\"}")
                        .body())
                .contains("/JSON/enableProgramIndicator", "/JSON/merchantCode", "/JSON/rewardProgram");
        assertThat(app.put(
                                PATH + "/enablement",
                                "{\"enableProgramIndicator\":true,\"merchantCode\":\"FLOWR\",\"rewardProgram\":\"THANKU\"}")
                        .body())
                .contains("/JSON/cloakedCreditCardNumber");
        assertThat(app.get(PATH + "/pointBalance").body()).contains("Name='merchantCode'", "Name='rewardProgram'");
    }

    @Test
    void case82LinkOfAnotherApplicationIsUnknown() {
        String link = link(BankApp.twoLegged(server, Market.US));
        BankApp rival = BankApp.twoLegged(server, Market.US);

        HttpResponse<String> response = rival.put(PATH + "/enablement", enablement(link, "true"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("invalidRewardLinkCode");
    }

    @Test
    void malformedCardIsNoAccount() {
        HttpResponse<String> response = BankApp.twoLegged(server, Market.US).get(PATH + "/12/eligibility");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("accountNotFound");
    }

    private static String link(BankApp app) {
        String body = """
                {"billingZipCode":"10011","cloakedCreditCardNumber":"%s","merchantCode":"FLOWR",\
                "rewardProgram":"THANKU"}""".formatted(NUMBER);
        return Http.json(app.post(PATH + "/linkage", body))
                .get("rewardLinkCode")
                .asText();
    }

    private static String enablement(String link, String enabled) {
        return """
                {"cloakedCreditCardNumber":"%s","enableProgramIndicator":%s,"merchantCode":"FLOWR",\
                "rewardLinkCode":"%s","rewardProgram":"THANKU"}""".formatted(NUMBER, enabled, link);
    }

    private static String balance() {
        return PATH + "/pointBalance?merchantCode=FLOWR&rewardProgram=THANKU";
    }
}
