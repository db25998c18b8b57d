package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lists in shape are about what was asked for. */
class AskedListsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void payeesHaveThePaymentTypeThatWasAskedFor() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.GB);
        String payees = "/v1/moneyMovement/payees?paymentType=";
        for (String kind : List.of("INTERNAL_DOMESTIC", "EXTERNAL_DOMESTIC")) {
            assertThat(values(app, payees + kind, "paymentType"))
                    .hasSizeGreaterThan(1)
                    .containsOnly(kind);
        }
        assertThat(values(app, payees + "ALL", "paymentType")).isNotEmpty().doesNotContain("ALL");
    }

    @Test
    void consentsAreOfTheTypeThatWasAskedFor() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.IN);
        String account =
                Http.json(app.get("/v1/accounts")).findValue("accountId").asText();
        String consents = "/v1/accounts/" + account + "/consents?consentType=COUNTER_OFFER_CONSENT";

        assertThat(values(app, consents, "consentType")).containsExactly("COUNTER_OFFER_CONSENT");
    }

    /** Programs that reckon with decimals write whole amounts in this way. */
    @Test
    void amountWithAZeroAfterThePointIsThatAmount() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.AU);
        String card = Http.json(app.get("/v1/cards?cardFunction=ALL"))
                .findValue("cardId")
                .asText();
        String plans = "/v1/creditCards/" + card + "/easyPaymentPlans/search";
        String asked = "{\"eppLoanBookingType\":\"PENDING_TRANSACTION\",\"tenor\":12,\"loanAmount\":%s}";

        String whole = app.post(plans, asked.formatted("18240")).body();

        assertThat(whole).contains("totalRepaymentAmount");
        assertThat(app.post(plans, asked.formatted("18240.0")).body()).isEqualTo(whole);
    }

    private static List<String> values(BankApp app, String path, String field) {
        return Http.json(app.get(path)).findValuesAsText(field);
    }
}
