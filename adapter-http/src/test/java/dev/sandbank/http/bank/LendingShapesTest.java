package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Loans and instalments in Singapore, in the fields that the public sandbox was seen to answer with. */
class LendingShapesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static BankApp app;
    private static String account = "";

    @BeforeAll
    static void start() {
        app = BankApp.ofFirstCustomer(server, Market.SG);
        account = offer().get("accountId").asText();
    }

    @Test
    void offersTellTheRangeAndTheKindOfLoan() {
        assertThat(offer().fieldNames())
                .toIterable()
                .containsExactly(
                        "accountId",
                        "displayAccountNumber",
                        "lopSupportedAccountGroup",
                        "maximumEligibleLoanAmount",
                        "minimumEligibleLoanAmount",
                        "offerIndicator",
                        "interestCalculationMethod",
                        "lopCategory");
        assertThat(offer().get("lopCategory").asText()).isEqualTo("LOAN_OVER_PHONE");
        assertThat(offer().get("maximumEligibleLoanAmount").decimalValue())
                .isGreaterThan(offer().get("minimumEligibleLoanAmount").decimalValue());
    }

    @Test
    void customersOffersAreTheirCreditCardsEachByItsAccount() {
        JsonNode offers = read("/v1/accounts/loans/eligibility").get("loanEligibilityDetails");
        JsonNode accounts = read("/v1/accounts");
        assertThat(offers.findValuesAsText("accountId"))
                .isEqualTo(accounts.findValues("creditCardAccountSummary").stream()
                        .map(card -> card.get("accountId").asText())
                        .toList());
        assertThat(offers.findValuesAsText("displayAccountNumber")).allMatch(digits -> digits.matches("[0-9]{4}"));
    }

    @Test
    void loansTellWhatIsStillToBePaid() {
        assertThat(read("/v1/accounts/" + account + "/loans").at("/loans/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "loanReferenceId",
                        "displayAccountNumber",
                        "transactionDate",
                        "transactionDescription",
                        "installmentAmount",
                        "nextInstallmentAmount",
                        "outstandingBalanceAmount",
                        "tenor",
                        "outstandingTenor",
                        "originalLoanAmount",
                        "annualPercentageRate",
                        "effectiveInterestRate",
                        "processingChargeAmount",
                        "outstandingInterestAmount",
                        "installmentCycle");
    }

    @Test
    void instalmentPlansAreListedByLengthWithDearerRates() {
        JsonNode plans = read(card("/transactions/eligibility/easyPaymentPlan?eligbleLoanAmount=1200"))
                .get("easyPaymentPlan");
        assertThat(plans.findValuesAsText("tenor")).containsExactly("3", "6", "12", "24");
        assertThat(plans.findValuesAsText("effectiveInterestRate")).containsExactly("12.99", "25.99", "42.99", "72.99");
        assertThat(plans.findValuesAsText("annualPercentageRate")).containsExactly("13.67", "26.67", "43.67", "73.67");
    }

    @Test
    void interestOfAnInstalmentIsTextOnCardsAndANumberOnLoans() {
        JsonNode onCard = read(card("/easyPaymentPlans/repaymentSchedules?tenor=12&loanAmount=1200"));
        JsonNode onLoan = read("/v1/accounts/" + account + "/loans/repaymentSchedules?loanAmount=9000&tenor=12");
        JsonNode card = onCard.at("/eppAmortizationSchedule/0");
        assertThat(card.get("installmentInterestAmount").isTextual()).isTrue();
        assertThat(card.has("installmentDate")).isFalse();
        assertThat(onLoan.at("/amortizationSchedule/0/installmentInterestAmount")
                        .isNumber())
                .isTrue();
        assertThat(onCard.get("totalLoanCost").isNumber()).isTrue();
        assertThat(onLoan.get("totalLoanCost").isNumber()).isTrue();
    }

    private static JsonNode offer() {
        return read("/v1/accounts/loans/eligibility").at("/loanEligibilityDetails/0");
    }

    private static String card(String rest) {
        return "/v1/creditCards/"
                + read("/v1/cards?cardFunction=EPP_BOOKING")
                        .at("/cardDetails/0/cardId")
                        .asText() + rest;
    }

    private static JsonNode read(String path) {
        return Http.json(app.get(path));
    }
}
