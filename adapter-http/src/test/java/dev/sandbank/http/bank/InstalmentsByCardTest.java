package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Purchases paid in instalments with a card's token in Singapore, as recorded. */
class InstalmentsByCardTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static BankApp app;
    private static String card = "";

    @BeforeAll
    static void start() {
        Registered client = server.clients().register(Profile.COMPATIBLE, 0);
        card = BankApp.cardTokens(server, client, Market.SG, "7411", "2608191234")
                .get("cardId")
                .asText();
        app = BankApp.ofCard(server, client, Market.SG, "7411", "2608191234");
    }

    @ParameterizedTest
    @ValueSource(ints = {50000, 100000, 60000, 1000})
    void instalmentOfAPlanIsTheAmountByTheMonthsRoundedUp(int amount) {
        JsonNode plans = json(app.get("/v1/creditCards/" + card
                        + "/transactions/eligibility/easyPaymentPlan?eligbleLoanAmount=" + amount))
                .get("easyPaymentPlan");

        assertThat(plans.findValuesAsText("tenor")).containsExactly("3", "6", "12", "24");
        assertThat(plans.findValuesAsText("effectiveInterestRate")).containsExactly("12.99", "25.99", "42.99", "72.99");
        assertThat(plans.findValuesAsText("annualPercentageRate")).containsExactly("13.67", "26.67", "43.67", "73.67");
        for (JsonNode plan : plans) {
            assertThat(plan.get("tenor").isTextual()).isTrue();
            assertThat(plan.get("installmentAmount").decimalValue())
                    .isEqualByComparingTo(rounded(amount, plan.get("tenor").asInt()));
            assertThat(plan.get("oneTimeProcessingFeeAmount").asInt()).isZero();
            assertThat(json(schedule(amount, plan.get("tenor").asText()))
                            .at("/eppAmortizationSchedule/0/installmentAmount"))
                    .isEqualTo(plan.get("installmentAmount"));
        }
    }

    @ParameterizedTest
    @CsvSource({"50000, 6", "100000, 12", "1200, 24", "100000, 7", "30, 24"})
    void scheduleHasARowForEachMonthAndAddsUp(int amount, int months) {
        JsonNode schedule = json(schedule(amount, "" + months));

        JsonNode rows = schedule.get("eppAmortizationSchedule");
        assertThat(rows).hasSize(months);
        assertThat(rows.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "installmentNumber",
                        "installmentAmount",
                        "principalAmount",
                        "installmentInterestAmount",
                        "outstandingPrincipalAmount");
        BigDecimal owed = BigDecimal.valueOf(amount);
        for (JsonNode row : rows) {
            assertThat(row.get("installmentInterestAmount").isTextual()).isTrue();
            assertThat(row.get("installmentAmount").decimalValue())
                    .isEqualByComparingTo(row.get("principalAmount")
                            .decimalValue()
                            .add(new BigDecimal(
                                    row.get("installmentInterestAmount").asText())));
            owed = owed.subtract(row.get("principalAmount").decimalValue());
            assertThat(row.get("outstandingPrincipalAmount").decimalValue()).isEqualByComparingTo(owed);
        }
        assertThat(owed).isZero();
        assertThat(schedule.get("totalLoanCost").asInt()).isEqualTo(amount);
    }

    @Test
    void purchasesAreBookedWithoutTheirAmount() {
        HttpResponse<String> booked = book("PENDING_TRANSACTION", "{\"transactionAuthorizationCode\":\"987012\"}");
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(200);
        assertThat(booked.body()).isEmpty();
        assertThat(book("PENDING_TRANSACTION", "{\"loanAmount\":\"30\",\"transactionAuthorizationCode\":\"987012\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-100", "1", "26.99"})
    void amountThatIsTooSmallIsInvalid(String amount) {
        HttpResponse<String> response = app.get(
                "/v1/creditCards/" + card + "/transactions/eligibility/easyPaymentPlan?eligbleLoanAmount=" + amount);
        assertBankError(response, 422, "error", "invalidTransactionAmount");
        assertThat(Http.json(response).get("details").asText()).isEqualTo("Transaction amount is invalid");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("27.00 SGD");
        assertBankError(schedule(new BigDecimal(amount), "6"), 422, "error", "invalidTransactionAmount");
        assertBankError(
                book("PENDING_TRANSACTION", "{\"loanAmount\":" + amount + "}"),
                422,
                "error",
                "invalidTransactionAmount");
    }

    @Test
    void unknownCardIsInvalid() {
        HttpResponse<String> response =
                app.get("/v1/creditCards/1234/transactions/eligibility/easyPaymentPlan?eligbleLoanAmount=50000");
        assertBankError(response, 422, "error", "invalidCard");
        assertThat(Http.json(response).get("details").asText()).isEqualTo("Card is invalid");
    }

    @Test
    void wrongKindOfBookingIsToldAsCardsTellItAndNamed() {
        HttpResponse<String> response = book("NO_TRANSACTION", "{\"transactionAuthorizationCode\":\"987012\"}");
        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(Http.json(response).get("details").asText()).isEqualTo("Missing or invalid parameters");
        assertThat(response.body()).contains("/JSON/eppLoanBookingType");
    }

    @Test
    void strictApplicationsGetNotFoundForACardThatIsNotTheirs() {
        BankApp strict =
                BankApp.ofCard(server, server.clients().register(Profile.STRICT, 0), Market.SG, "7411", "2608191234");
        assertThat(strict.get("/v1/creditCards/1234/easyPaymentPlans/repaymentSchedules?loanAmount=600&tenor=6")
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> book(String type, String purchase) {
        return app.post("/v1/creditCards/" + card + "/easyPaymentPlans/bookings", """
                {"eppLoanBookingType":"%s","tenor":"12","eppLoanBooking":[%s]}""".formatted(type, purchase));
    }

    private static HttpResponse<String> schedule(Number amount, String months) {
        return app.get("/v1/creditCards/" + card + "/easyPaymentPlans/repaymentSchedules?tenor=" + months
                + "&loanAmount=" + amount);
    }

    private static BigDecimal rounded(int amount, int months) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(months), 0, RoundingMode.CEILING);
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }
}
