package dev.sandbank.http.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void accountsOfAustraliaAreTheRecordedOnes() {
        Golden.assertRecorded(
                "account/recorded-au-accounts.json",
                kit("AU").get("/v1/accounts").body());
    }

    @Test
    void accountsOfBahrainAreTheRecordedOnes() {
        Golden.assertRecorded(
                "account/recorded-bh-accounts.json",
                kit("BH").get("/v1/accounts").body());
    }

    @Test
    void listHasItsKnownShapes() {
        Golden.assertGolden(
                "account/sg-accounts.json", kit("SG").get("/v1/accounts").body());
    }

    @Test
    void detailsHaveTheirKnownShapes() {
        AccountsKit kit = kit("SG");
        Map<String, String> details = new LinkedHashMap<>();
        for (AccountKind kind : AccountKind.values()) {
            String id = kit.accountId(Wrappers.summary(kind));
            details.put(kind.name(), kit.get("/v1/accounts/" + id).body());
        }
        StringBuilder all = new StringBuilder("[");
        details.values().forEach(body -> all.append(all.length() > 1 ? "," : "").append(body));

        Golden.assertGolden("account/sg-details.json", all.append(']').toString());
    }

    @Test
    void americanAccountsHaveTheirKnownShapes() {
        AccountsKit kit = kit("US");
        HttpResponse<String> details = kit.get("/v2/accounts/details");

        Golden.assertGolden("account/us-accounts.json", details.body());
        assertThat(kit.get("/v2/accounts").body()).isEqualTo(details.body());
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void firstCustomerOfEveryMarketHasAccountsWithOneWrapperEach(Market market) {
        JsonNode groups = kit(market.name()).json("/v1/accounts").get("accountGroupSummary");

        assertThat(groups).isNotEmpty();
        groups.findValues("accounts")
                .forEach(accounts ->
                        accounts.forEach(account -> assertThat(account).hasSize(1)));
    }

    @Test
    void wrongAccountIdIsABadRequestWithoutMoreInfo() {
        HttpResponse<String> response = kit("SG").get("/v1/accounts/0000");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo(
                        "{\"type\":\"invalid\",\"code\":\"invalidRequest\",\"details\":\"Missing or invalid Parameters\"}");
    }

    @Test
    void case82AccountOfSomebodyElseIsAnsweredLikeAnUnknownOne() {
        String others = new AccountsKit(server, "SG", 4).accountId("checkingAccountSummary");
        AccountsKit kit = kit("SG");

        for (String path : new String[] {"", "/transactions"}) {
            HttpResponse<String> foreign = kit.get("/v1/accounts/" + others + path);
            HttpResponse<String> unknown = kit.get("/v1/accounts/0000" + path);
            assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(foreign.body()).isEqualTo(unknown.body());
        }
    }

    @Test
    void versionTwoIsAmericanOnly() {
        assertThat(kit("SG").get("/v2/accounts/details").statusCode()).isEqualTo(403);
    }

    @Test
    void twoCallsAreAnsweredWithTheSameBytes() {
        AccountsKit kit = kit("PL");

        assertThat(kit.get("/v1/accounts").body())
                .isEqualTo(kit.get("/v1/accounts").body());
    }

    private static AccountsKit kit(String market) {
        return new AccountsKit(server, market, 1);
    }
}
