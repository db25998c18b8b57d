package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan on offer and the schedule for it, which are two calls, are about the same loan. */
class OfferedLoansTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static final BankApp app = BankApp.twoLegged(server, Market.IN);

    @ParameterizedTest
    @CsvSource({
        "/v1/prelogin/creditChargeCard/creditPlans/offers/6/easyPaymentPlans?loanAmount=5000, easyPaymentPlans",
        "/v1/preLogin/customerProductServiceEligibility/check/offers/6?loanAmount=5000, loans"
    })
    void scheduleHasTheInstalmentOfTheOffer(String offers, String kind) {
        JsonNode plans = read(offers).findParents("tenor").get(0);
        for (JsonNode plan : read(offers).findParents("tenor")) {
            JsonNode schedule = read("/v1/prelogin/creditChargeCard/creditPlans/offers/6/" + kind
                    + "/repaymentSchedules?loanAmount=5000&tenor=" + plan.get("tenor"));

            assertThat(schedule.findValue("installmentAmount").decimalValue())
                    .as(plan + " " + schedule)
                    .isEqualByComparingTo(plan.get("installmentAmount").decimalValue());
        }
        assertThat(plans.get("annualPercentageRate").decimalValue())
                .isLessThan(plans.get("effectiveInterestRate").decimalValue());
    }

    private static JsonNode read(String path) {
        return Http.json(app.get(path));
    }
}
