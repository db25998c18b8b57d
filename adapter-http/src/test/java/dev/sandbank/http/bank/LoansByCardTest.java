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
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loans on the phone with a card's token in Singapore, call by call as recorded. */
class LoansByCardTest {

    private static final String CONSTANT = "0f1e".repeat(63) + "aFF9";
    private static final String PHONE = "6590020056";

    @AutoClose
    private static final TestServer server = new TestServer();

    private static BankApp app;
    private static String card = "";

    @BeforeAll
    static void start() {
        Registered client = server.clients().register(Profile.COMPATIBLE, 0);
        card = BankApp.cardTokens(server, client, Market.SG, "8653", PHONE)
                .get("cardId")
                .asText();
        app = BankApp.ofCard(server, client, Market.SG, "8653", PHONE);
    }

    @Test
    void offerIsOfTheTokensCardAloneWithTheSameLimitsForEverybody() {
        assertThat(app.get("/v1/accounts/loans/eligibility").body())
                .isEqualTo("{\"loanEligibilityDetails\":[{\"accountId\":\"" + card
                        + "\",\"displayAccountNumber\":\"8653\",\"lopSupportedAccountGroup\":\"CREDIT_CARD\","
                        + "\"maximumEligibleLoanAmount\":500000,\"minimumEligibleLoanAmount\":50000,"
                        + "\"offerIndicator\":\"RATE_BASED\",\"interestCalculationMethod\":\"REDUCING_BALANCE_METHOD\","
                        + "\"lopCategory\":\"LOAN_OVER_PHONE\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/accounts/{}/loans",
                "/v1/accounts/{}/loans/disbursementOptions",
                "/v1/accounts/{}/loans/repaymentSchedules?loanAmount=60000&tenor=12",
                "/v1/accounts/{}/loans/60000/paymentsPlans",
                "/v1/creditCards/{}/transactions/eligibility/easyPaymentPlan?eligbleLoanAmount=50000",
                "/v1/creditCards/{}/easyPaymentPlans/repaymentSchedules?loanAmount=50000&tenor=6"
            })
    void oneIdIsGoodBelowCardsAndAccountsAlike(String path) {
        assertThat(app.get(path.replace("{}", card)).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void tokenOfOneCardOpensNoOther() {
        List<String> others = Http.json(
                        BankApp.ofFirstCustomer(server, Market.SG).get("/v1/cards?cardFunction=ALL"))
                .findValuesAsText("cardId");
        others.remove(card);
        assertThat(others).isNotEmpty();
        for (String other : others) {
            assertBankError(app.get("/v1/accounts/" + other + "/loans"), 400, "invalid", "invalidRequest");
            assertBankError(
                    app.get("/v1/creditCards/" + other + "/easyPaymentPlans/repaymentSchedules?loanAmount=600&tenor=6"),
                    422,
                    "error",
                    "invalidCard");
        }
    }

    @Test
    void wayToPayOutHasNoFieldsBesideItsName() {
        assertThat(app.get("/v1/accounts/" + card + "/loans/disbursementOptions")
                        .body())
                .isEqualTo("{\"disbursementOptions\":[{\"disbursementOption\":\"BANK_ACCOUNT\"}]}");
    }

    @ParameterizedTest
    @CsvSource({"60000, 12", "50000, 7", "100000, 24", "1000.01, 3", "500000, 1", "50000.50, 120"})
    void scheduleHasARowForEachMonthAndAddsUp(BigDecimal amount, int months) {
        JsonNode schedule = json(app.get(
                "/v1/accounts/" + card + "/loans/repaymentSchedules?loanAmount=" + amount + "&tenor=" + months));

        JsonNode rows = schedule.get("amortizationSchedule");
        assertThat(rows).hasSize(months);
        assertThat(rows.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "installmentNumber",
                        "installmentAmount",
                        "principalAmount",
                        "installmentInterestAmount",
                        "outstandingPrincipalAmount");
        BigDecimal owed = amount;
        for (JsonNode row : rows) {
            owed = owed.subtract(number(row, "principalAmount"));
            assertThat(number(row, "outstandingPrincipalAmount")).isEqualByComparingTo(owed);
            assertThat(number(row, "installmentAmount"))
                    .isEqualByComparingTo(number(row, "principalAmount").add(number(row, "installmentInterestAmount")));
            assertThat(number(row, "principalAmount").multiply(BigDecimal.valueOf(months)))
                    .isCloseTo(amount, org.assertj.core.api.Assertions.within(BigDecimal.valueOf(months, 2)));
        }
        assertThat(owed).isZero();
        assertThat(number(schedule, "totalLoanCost")).isEqualByComparingTo(amount);
        assertThat(rows.findValuesAsText("installmentNumber").get(months - 1)).isEqualTo("" + months);
    }

    @Test
    void fourLoansOfDifferentLengthsRunEachUnderItsOwnReference() {
        JsonNode loans = json(app.get("/v1/accounts/" + card + "/loans")).get("loans");

        assertThat(loans.findValuesAsText("tenor")).startsWith("3", "6", "12", "24");
        assertThat(loans.findValuesAsText("loanReferenceId"))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("[0-9A-Za-z]{20}"));
        for (JsonNode loan : loans) {
            assertThat(loan.get("installmentCycle").isInt()).isTrue();
            assertThat(loan.get("outstandingTenor").asInt())
                    .isBetween(1, loan.get("tenor").asInt());
            assertScheduleFits(loan);
        }
    }

    private static void assertScheduleFits(JsonNode loan) {
        JsonNode schedule =
                json(app.get("/v1/accounts/loans/" + loan.get("loanReferenceId").asText() + "/repaymentSchedules"));
        assertThat(schedule.fieldNames()).toIterable().containsExactly("amortizationSchedule");
        JsonNode rows = schedule.get("amortizationSchedule");
        assertThat(rows).hasSize(loan.get("tenor").asInt());
        assertThat(rows.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "installmentNumber", "installmentAmount", "principalAmount", "installmentInterestAmount");
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal left = BigDecimal.ZERO;
        int paid = rows.size() - loan.get("outstandingTenor").asInt();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal principal = number(rows.get(i), "principalAmount");
            sum = sum.add(principal);
            left = i < paid ? left : left.add(principal);
        }
        assertThat(sum).isEqualByComparingTo(number(loan, "originalLoanAmount"));
        assertThat(left).isEqualByComparingTo(number(loan, "outstandingBalanceAmount"));
        assertThat(number(rows.get(paid), "installmentAmount"))
                .isEqualByComparingTo(number(loan, "nextInstallmentAmount"));
    }

    @Test
    void loanIsBookedByCodeAndConfirmationAndGivesANewReference() {
        Set<String> references =
                new HashSet<>(json(app.get("/v1/accounts/" + card + "/loans")).findValuesAsText("loanReferenceId"));
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> refused = app.post("/v1/accounts/" + card + "/loans/bookings", """
                    {"loanAmount":60000,"disbursementOption":"BANK_ACCOUNT","tenor":12,"bankDetails":\
                    {"bankCode":"DBSSG0XXX","accountNumber":"5396100020088653"},"paymentReferenceId":123456}""");
            assertBankError(refused, 403, "error", "mfaRequired");
            JsonNode more = Http.json(refused).get("moreInfo");
            assertThat(more.get("mfaResponse").toString()).isEqualTo("{\"maskedPhoneNumber\":\"XXXXXXXX0056\"}");
            String flow = more.get("controlFlowId").asText();
            assertThat(flow).matches("[0-9A-Za-z]{40}");
            assertThat(app.put("/v1/mfa/otp", """
                    {"otpDeliveryOption":"SMS","otpToken":"%s","transactionMemo":"ENROLLCARD",\
                    "controlFlowId":"%s"}""".formatted(CONSTANT, flow)).statusCode())
                    .isEqualTo(200);
            JsonNode confirmed =
                    json(app.post("/v1/accounts/loans/bookings/confirmation", "{\"controlFlowId\":\"" + flow + "\"}"));
            assertThat(confirmed.fieldNames()).toIterable().containsExactly("loanReferenceId");
            String reference = confirmed.get("loanReferenceId").asText();
            assertThat(reference).matches("[0-9A-Za-z]{20}");
            assertThat(references.add(reference)).isTrue();
            assertThat(json(app.get("/v1/accounts/loans/" + reference + "/repaymentSchedules"))
                            .findValuesAsText("principalAmount"))
                    .hasSize(12)
                    .containsOnly("5000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EbR3xtBY7TSHQYmekXe7", "nonsense", "BIMI51807310002051"})
    void unknownLoanIsNotFound(String reference) {
        assertBankError(
                app.get("/v1/accounts/loans/" + reference + "/repaymentSchedules"), 404, "error", "resourceNotFound");
    }

    @ParameterizedTest
    @CsvSource({
        "loanAmount=0&tenor=12, loanAmount, outOfRange",
        "loanAmount=-5&tenor=12, loanAmount, outOfRange",
        "loanAmount=1e30&tenor=12, loanAmount, invalidFormat",
        "loanAmount=100000000000.01&tenor=12, loanAmount, outOfRange",
        "loanAmount=100.001&tenor=12, loanAmount, invalidFormat",
        "loanAmount=0.05&tenor=6, loanAmount, outOfRange",
        "loanAmount=60000&tenor=0, tenor, outOfRange",
        "loanAmount=60000&tenor=121, tenor, outOfRange",
        "loanAmount=60000&tenor=99999999999, tenor, invalidFormat"
    })
    void whatCannotBeReckonedIsNamed(String query, String field, String reason) {
        HttpResponse<String> response = app.get("/v1/accounts/" + card + "/loans/repaymentSchedules?" + query);
        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(response.body()).contains("Param[Name='" + field + "']", "\"" + reason + "\"");
    }

    @Test
    void amountInAPathIsReadLikeAnyOther() {
        for (String wrong : List.of("nonsense", "0", "0.1", "1e99")) {
            HttpResponse<String> response = app.get("/v1/accounts/" + card + "/loans/" + wrong + "/paymentsPlans");
            assertBankError(response, 400, "invalid", "invalidRequest");
            assertThat(response.body()).contains("/APIProcessInput/PathParams/Param[Name='loanAmount']/Value");
        }
        JsonNode plans = json(app.get("/v1/accounts/" + card + "/loans/60000/paymentsPlans"))
                .get("loanBookingPlans");
        assertThat(plans.findValuesAsText("installmentAmount")).containsExactly("20000", "10000", "5000", "2500");
    }

    @Test
    void strictApplicationsBorrowWhatIsOffered() {
        Registered strict = server.clients().register(Profile.STRICT, 0);
        BankApp careful = BankApp.ofCard(server, strict, Market.SG, "8653", PHONE);
        String path = "/v1/accounts/" + card + "/loans/repaymentSchedules?loanAmount=";
        assertThat(careful.get(path + "50000&tenor=12").statusCode()).isEqualTo(200);
        assertThat(careful.get(path + "49999&tenor=12").statusCode()).isEqualTo(400);
        assertThat(careful.get(path + "500000.01&tenor=12").statusCode()).isEqualTo(400);
        assertThat(careful.get(path + "50000&tenor=7").statusCode()).isEqualTo(400);
    }

    private static BigDecimal number(JsonNode node, String field) {
        return new BigDecimal(node.get(field).asText());
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }
}
