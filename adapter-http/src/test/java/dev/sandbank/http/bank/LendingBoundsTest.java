package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number whose digits would fill the memory is refused before anything is reckoned with it. */
class LendingBoundsTest {

    private static final String HUGE = "1e999999999";

    @AutoClose
    private static final TestServer server = new TestServer();

    private static BankApp app;
    private static JsonNode card;

    @BeforeAll
    static void start() {
        app = BankApp.ofFirstCustomer(server, Market.IN);
        card = Http.json(app.get("/v1/accounts/loans/eligibility"))
                .get("loanEligibilityDetails")
                .get(0);
    }

    @Test
    void moneyOnTopOfLoansThatBecomeOneIsBounded() {
        refused(consolidate(HUGE), "topUpAmount");
    }

    /** Numbers may be sent as texts, here as everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"5000", "\"5000\""})
    void moneyOnTopIsLentHoweverItIsWritten(String amount) {
        HttpResponse<String> asked = consolidate(amount);
        assertBankError(asked, 403, "error", "mfaRequired");
        ControlFlowId flow =
                new ControlFlowId(Http.json(asked).at("/moreInfo/controlFlowId").asText());

        assertThat(server.stores()
                        .controlFlows()
                        .find(flow.key())
                        .orElseThrow()
                        .payload()
                        .fact("topUp"))
                .isEqualTo(Optional.of("5000.00 INR"));
    }

    @Test
    void incomeAndWhatIsRepaidElsewhereAreBounded() {
        refused(check("{\"monthlyIncome\":" + HUGE + "}"), "monthlyIncome");
        refused(
                check("{\"monthlyIncome\":90000,\"totalMonthlySecuredLoanRepaymentAmount\":" + HUGE + "}"),
                "totalMonthlySecuredLoanRepaymentAmount");
        assertThat(check("{\"monthlyIncome\":0}").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> consolidate(String topUp) {
        return app.post("/v1/creditChargeCard/creditPlans/" + account() + "/consolidation", """
                {"totalLoanAmount":100000,"loanTenureInmonths":12,"topUpAmount":%s,\
                "disbursementOption":"BANK_ACCOUNT"}""".formatted(topUp));
    }

    private static HttpResponse<String> check(String body) {
        return app.post("/v1/accounts/" + account() + "/loans/creditCheck/search", body);
    }

    private static String account() {
        return card.get("accountId").asText();
    }

    private static void refused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(field);
    }
}
