package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A loan is topped up by programs: applied for, screened, approved and accepted (M62). */
class LoanTopUpsTest {

    private static final String BASE = "/v1/applicationProcessing/products/unsecuredLoans/topup/";
    private static final String ACCEPTANCE = """
            {"loanTopupAmount":50000,"tenor":"36_MONTHS","displayAccountNumber":"%s"}""";

    @AutoClose
    private final TestServer server = new TestServer();

    private final BankApp app = BankApp.ofFirstCustomer(server, Market.IN);
    private final String card =
            app.get("/v1/accounts/loans/eligibility").body().replaceFirst(".*?\"accountId\":\"([^\"]*)\".*", "$1");

    @Test
    void acceptedTopUpTakesThePlaceOfTheOldLoan_M62() {
        String application = approved("900000");
        JsonNode offered = approve(application);
        JsonNode deposit = deposit();

        assertThat(accept(application, deposit.path("displayAccountNumber").asText())
                        .statusCode())
                .isEqualTo(200);

        JsonNode outstanding = offered.at("/requestedLoanTopupDecision/loanOutstandingBalance");
        JsonNode loans = json(app.get("/v1/accounts/" + card + "/loans")).path("loans");
        assertThat(loans.findValuesAsText("outstandingBalanceAmount"))
                .contains(outstanding
                        .decimalValue()
                        .add(BigDecimal.valueOf(50_000))
                        .toPlainString())
                .doesNotContain(outstanding.asText());
        assertThat(deposit().path("availableBalance").decimalValue())
                .isEqualByComparingTo(
                        deposit.path("availableBalance").decimalValue().add(BigDecimal.valueOf(50_000)));
        HttpResponse<String> again =
                accept(application, deposit.path("displayAccountNumber").asText());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Http.header(again, "Sandbank-Hint")).contains("SUBMISSION");
    }

    @Test
    void stepsAreTakenInTheirOrder() {
        String application = apply("");
        assertThat(app.post(path(application, "inPrincipleApprovals"), "{}").statusCode())
                .isEqualTo(422);
        assertThat(screen(application, "900000")).isEqualTo("BACKGROUND_SCREENING");
        assertThat(app.post(path(application, "backgroundScreening"), "{}").statusCode())
                .isEqualTo(422);
        assertThat(approve(application).path("applicationStage").asText()).isEqualTo("IN_PRINCIPLE_APPROVAL");
    }

    @Test
    void whoEarnsTooLittleIsDeclined() {
        JsonNode declined = approve(approved("60000"));
        assertThat(declined.path("applicationStage").asText()).isEqualTo("DECLINED");
        assertThat(declined.has("ipaExpiryDate")).isFalse();
    }

    @Test
    void otherProgramsAndUnknownProductsAreRefused() {
        String application = apply("");
        BankApp other = BankApp.ofFirstCustomer(server, Market.IN);
        assertThat(other.post(path(application, "backgroundScreening"), "{}").statusCode())
                .isEqualTo(404);
        HttpResponse<String> product = app.post(
                BASE + "applications", body(",\"product\":{\"productCode\":\"VC830\",\"sourceCode\":\"WW5ARCE1\"}"));
        assertThat(product.statusCode()).isEqualTo(400);
        assertThat(product.body()).contains("/JSON/product/productCode");
    }

    @Test
    void quoteAddsUp() {
        String query = "?loanAmount=25000&insurancePremiumAmount=360&feeAmount=0&loanInterestRate=%s&tenor=12";
        JsonNode quote = json(app.get(BASE + "repaymentSchedule" + query.formatted("14.4")));
        assertThat(quote.path("loanScheduleDetails"))
                .hasSize(12)
                .allSatisfy(row -> assertThat(
                                row.path("appliedCreditUsageFeeAmount").asInt())
                        .isEqualTo(30));
        assertThat(quote.path("loanTopup").findValuesAsText("tenor")).containsExactly("12", "24", "36", "48");
        assertThat(app.get(BASE + "repaymentSchedule" + query.formatted("1000")).statusCode())
                .isEqualTo(400);
    }

    private String approved(String income) {
        String application = apply("");
        screen(application, income);
        return application;
    }

    private String apply(String more) {
        return json(app.post(BASE + "applications", body(more)))
                .path("applicationId")
                .asText();
    }

    private String body(String more) {
        return "{\"loanTopupApplicationType\":\"LOAN_TOP_UP\",\"spokenLanguageCode\":\"EN\",\"requestedLoanAmount\":50000,"
                + "\"accountId\":\"" + card + "\"" + more + "}";
    }

    private String screen(String application, String income) {
        return json(app.post(
                        path(application, "backgroundScreening"),
                        "{\"applicantDetail\":{\"monthlyIncome\":" + income + "}}"))
                .path("applicationStage")
                .asText();
    }

    private JsonNode approve(String application) {
        return json(app.post(path(application, "inPrincipleApprovals"), "{}"));
    }

    private HttpResponse<String> accept(String application, String account) {
        return app.post(path(application, "offerAcceptanceAndSubmission"), ACCEPTANCE.formatted(account));
    }

    private JsonNode deposit() {
        return json(app.get("/v1/accounts")).findValue("savingsAccountSummary");
    }

    private static String path(String application, String step) {
        return BASE + "applications/" + application + "/" + step;
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }
}
