package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Shaped answers about rewards have the true points and the true customer. */
class ShapedRewardsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void creditForAPurchaseNamesTheMarketsRateAndRepeatsThePurchase() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.HK);

        JsonNode order = Http.json(app.post("/v1/rewards/selectAndCredit/redemption", """
                        {"transactionReferenceId":"BIMI518","pointsToRedeem":4000}"""));

        assertThat(order.get("transactionReferenceId").asText()).isEqualTo("BIMI518");
        assertThat(order.get("pointsToRedeem").asInt()).isEqualTo(4000);
        assertThat(order.get("programConversionRate").decimalValue())
                .isEqualByComparingTo(RewardsProgramme.of(Market.HK).conversionRate());
        assertThat(order.get("localCurrencyCode").asText()).isEqualTo("HKD");
    }

    @Test
    void frequentFlyerAccountsDifferAndAreTheCustomersOwn() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.HK);
        String name = Http.json(app.get("/v1/customers/profiles/basic"))
                .at("/customerParticulars/names/0/fullName")
                .asText();

        JsonNode accounts = Http.json(app.get("/v1/rewards/frequentFlyer")).get("frequentFlyerAccounts");

        assertThat(accounts.findValuesAsText("programCode")).hasSize(2).doesNotHaveDuplicates();
        assertThat(accounts.findValuesAsText("customerName")).containsOnly(name);
    }

    @Test
    void cardPointsTakeACardsToken() {
        for (BankApp app :
                new BankApp[] {BankApp.ofFirstCustomer(server, Market.HK), BankApp.twoLegged(server, Market.HK)}) {
            assertThat(app.post("/v1/rewards/shopWithPoints/redemption", "{}").statusCode())
                    .isEqualTo(403);
        }
    }
}
