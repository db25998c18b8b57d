package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RewardCatalogueOperationsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void everyCategoryHasAsManyRewardsAsItSays() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.HK);
        JsonNode categories = Http.json(app.get("/v1/rewards/categories")).get("rewardCategories");

        assertThat(categories).hasSizeGreaterThan(2).allSatisfy(category -> {
            String code = category.get("categoryCode").asText();
            JsonNode rewards = rewards(app, "?categoryCode=" + code);
            assertThat(rewards.findValuesAsText("categoryCode")).containsOnly(code);
            assertThat(rewards).hasSize(category.get("numberOfRewards").asInt());
        });
    }

    @Test
    void rewardsArePricedInTheMarketsCurrencyAndInReachOfTheCustomer() {
        assertThat(rewards(BankApp.ofFirstCustomer(server, Market.HK), ""))
                .isNotEmpty()
                .allSatisfy(reward -> {
                    assertThat(reward.get("currencyCode").asText()).isEqualTo("HKD");
                    assertThat(reward.get("rewardAmount").decimalValue()).isPositive();
                    assertThat(reward.get("pointsRequired").asInt()).isPositive();
                    assertThat(reward.get("redeemableFlag").asBoolean()).isTrue();
                });
    }

    @Test
    void unknownCategoryIsRefused() {
        HttpResponse<String> response =
                BankApp.ofFirstCustomer(server, Market.HK).get("/v1/rewards/catalogue?categoryCode=vouchers");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("categoryCode", "invalidReference");
    }

    @Test
    void case81TwoLeggedTokenOpensNoCatalogue() {
        assertThat(BankApp.twoLegged(server, Market.HK)
                        .get("/v1/rewards/catalogue")
                        .statusCode())
                .isEqualTo(403);
    }

    private static JsonNode rewards(BankApp app, String query) {
        return Http.json(app.get("/v1/rewards/catalogue" + query)).get("rewards");
    }
}
