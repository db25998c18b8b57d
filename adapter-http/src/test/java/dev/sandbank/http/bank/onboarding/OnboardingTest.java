package dev.sandbank.http.bank.onboarding;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.bank.onboarding.Applicant.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Applications go from step to step, and no step is taken in a wrong stage (M68). */
class OnboardingTest {

    private final TestServer server = new TestServer();
    private final Applicant olivia = Applicant.in(server, Market.AU);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void wholeWayOfACard() {
        olivia.apply(8_000);
        assertThat(ok(olivia.step("backgroundScreening"))
                        .path("applicationStage")
                        .asText())
                .isEqualTo("BACKGROUND_SCREENING");
        JsonNode decision = ok(olivia.step("inPrincipleApprovals"));
        assertThat(decision.path("applicationStage").asText()).isEqualTo("IN_PRINCIPLE_APPROVAL");
        assertThat(decision.at("/requestedProductDecision/0/creditDecision").asText())
                .isEqualTo("IN_PRINCIPAL_APPROVED");
        assertThat(decision.at("/requestedProductDecision/0/creditSpecificRecommendations/0/recommendedCreditLimit")
                        .asInt())
                .isEqualTo(24_000);
        assertThat(LocalDate.parse(decision.path("ipaExpiryDate").asText())).isEqualTo("2026-12-03");

        ok(olivia.accept("VC830"));
        assertThat(olivia.stage()).isEqualTo("DOCUMENT_COLLECTION");
        HttpResponse<String> early = olivia.step("submission");
        assertBankError(early, 422, "error", "businessValidationsFailed");
        assertThat(Http.header(early, "Sandbank-Hint")).contains("identity and income");
        ok(olivia.attach("IDENTITY_PROOF", "PDF", Applicant.pdf("passport")));
        ok(olivia.attach("INCOME_PROOF", "PDF", Applicant.pdf("payslip")));
        assertThat(olivia.status().findValuesAsText("documentStatus")).containsOnly("SUBMITTED");
        ok(olivia.step("submission"));
        assertThat(olivia.stage()).isEqualTo("SUBMISSION");
    }

    /** M68: submitted is final, and so is declined. */
    @Test
    void nothingChangesAfterTheEnd() {
        olivia.decided(8_000);
        ok(olivia.accept("VC830"));
        ok(olivia.step(
                "applicants", "\"applicant\":{\"applicantType\":\"SUPPLEMENTARY\",\"name\":{\"givenName\":\"N\"}}"));
        ok(olivia.attach("IDENTITY_PROOF", "PDF", Applicant.pdf("passport")));
        ok(olivia.attach("INCOME_PROOF", "PDF", Applicant.pdf("payslip")));
        ok(olivia.step("submission"));
        assertFinal(olivia);
        Applicant poor = Applicant.in(server, Market.AU).decided(900);
        assertThat(poor.stage()).isEqualTo("DECLINED");
        assertThat(poor.status()
                        .at("/requestedProductDecision/0/creditDecision")
                        .asText())
                .isEqualTo("DECLINED");
        assertFinal(poor);
    }

    private static void assertFinal(Applicant applicant) {
        String before = applicant.status().toString();
        List<HttpResponse<String>> refused = List.of(
                applicant.step("submission"),
                applicant.step("backgroundScreening"),
                applicant.step("inPrincipleApprovals"),
                applicant.accept("VC830"),
                applicant.put(applicant.place(), applicant.body("\"applicant\":{\"motherMaidenName\":\"Other\"}")),
                applicant.attach("INCOME_PROOF", "PDF", Applicant.pdf("another")));
        refused.forEach(response -> {
            assertBankError(response, 422, "error", "businessValidationsFailed");
            assertThat(Http.header(response, "Sandbank-Hint")).contains("in stage " + applicant.stage());
        });
        assertThat(applicant.status()).hasToString(before);
    }

    /** M68: an offer is accepted once, also by calls at the same moment. */
    @Test
    void offerIsAcceptedOnce() {
        olivia.decided(8_000);
        List<Integer> statuses = Parallel.calls(6, () -> olivia.accept("VC830").statusCode());
        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 422)
                .hasSize(5);
    }

    /** M68: an offer past its day is refused with its reason, and the same decision can be had again. */
    @Test
    void offerExpiresByTheClockOfTheSpace() {
        olivia.decided(8_000);
        server.clock().advance(Duration.ofDays(31));
        HttpResponse<String> late = olivia.withNewToken().accept("VC830");
        assertBankError(late, 422, "error", "businessValidationsFailed");
        assertThat(Http.header(late, "Sandbank-Hint")).contains("good until 2026-12-03");
        assertThat(ok(olivia.step("inPrincipleApprovals")).path("ipaExpiryDate").asText())
                .isEqualTo("2027-01-03");
        ok(olivia.accept("VC830"));
    }

    /** M68: the same data get the same decision; other data get another one, and everything begins again. */
    @Test
    void sameDataGetTheSameDecision() {
        String first =
                olivia.decided(8_000).status().path("requestedProductDecision").toString();
        Applicant other = Applicant.in(server, Market.AU).decided(8_000);
        assertThat(other.status().path("requestedProductDecision")).hasToString(first);

        ok(other.put(other.place(), other.body("\"applicant\":{\"motherMaidenName\":\"Other\"}")));
        assertThat(other.stage()).isEqualTo("IN_PRINCIPLE_APPROVAL");
        JsonNode changed = ok(other.put(
                other.place(),
                other.body("\"applicant\":{\"financialInformation\":{\"incomeDetails\":[{\"fixedAmount\":2000}]}}")));
        assertThat(changed.path("applicationStage").asText()).isEqualTo("PRESCREENING");
        assertThat(other.status().has("requestedProductDecision")).isFalse();
        ok(other.step("backgroundScreening"));
        assertThat(ok(other.step("inPrincipleApprovals")).findValuesAsText("recommendedCreditLimit"))
                .containsExactly("6000.0");
    }

    @Test
    void partOfALoanIsOfferedWithItsSchedule() {
        olivia.apply(
                "\"unsecuredLoanProduct\":" + Applicant.product("VC001").replace("}", "")
                        + ",\"requestedLoanAmount\":70000,\"tenor\":\"24_MONTHS\"}",
                4_000);
        ok(olivia.step("backgroundScreening"));
        JsonNode decision = ok(olivia.step("inPrincipleApprovals")).at("/requestedProductDecision/0");
        assertThat(decision.path("creditDecision").asText()).isEqualTo("IN_PRINCIPAL_APPROVED_PARTIAL");
        JsonNode loan = decision.at("/loanSpecificRecommendations/0");
        assertThat(loan.path("loanAmount").asInt()).isEqualTo(35_100);
        assertThat(loan.path("installmentAmount").decimalValue()).isLessThanOrEqualTo(new BigDecimal("1600"));
        assertThat(loan.path("repaymentSchedule")).hasSize(24);
        HttpResponse<String> more = olivia.step(
                "offerAcceptance",
                "\"requestedProductConfirmation\":[{\"productCode\":\"VC001\",\"loanSpecificSelection\":"
                        + "{\"loanAmount\":35101,\"tenor\":\"24_MONTHS\",\"interestRate\":8.75}}]");
        assertBankError(more, 422, "error", "businessValidationsFailed");
        assertBankError(olivia.accept("VC830"), 422, "error", "businessValidationsFailed");
    }

    @Test
    void flowsAndProductsAreChecked() {
        olivia.apply(8_000);
        Applicant nora = Applicant.in(server, Market.AU).apply(8_000);
        String screening = "/backgroundScreening";
        assertBankError(nora.post(olivia.place() + screening, nora.body("")), 400, "error", "invalidControlFlowId");
        assertBankError(nora.post(olivia.place() + screening, olivia.body("")), 400, "error", "invalidControlFlowId");
        assertBankError(olivia.post(olivia.place() + screening, nora.body("")), 400, "error", "invalidControlFlowId");
        HttpResponse<String> unknown = olivia.post(
                Applicant.APPLICATIONS,
                "{\"product\":{\"readyCreditProduct\":" + Applicant.product("VC830")
                        + "},\"applicant\":{\"name\":{\"givenName\":\"O\"},\"phone\":[]}}");
        assertBankError(unknown, 400, "invalid", "invalidRequest");
        assertThat(unknown.body()).contains("/JSON/product/readyCreditProduct/productCode", "invalidReference");
        assertThat(olivia.stage()).isEqualTo("PRESCREENING");
    }

    @Test
    void productsAreThoseOfTheMarketAndMayBePagedByAHeader() {
        JsonNode products = ok(olivia.get("/v1/apac/onboarding/products"));
        assertThat(products.findValuesAsText("currencyCode")).hasSize(4).containsOnly("AUD");
        assertThat(ok(olivia.get("/v1/apac/onboarding/products?nextStartIndex=4"))
                        .findValuesAsText("productCode"))
                .containsExactly("VC001");
        assertThat(ok(olivia.get("/v1/apac/onboarding/products?nextStartIndex=5"))
                        .path("products"))
                .isEmpty();
        assertBankError(olivia.get("/v1/apac/onboarding/products?nextStartIndex=0"), 400, "invalid", "invalidRequest");
    }

    @Test
    void applicationOfABranchIsDecidedOnWithAOneTimeCode() {
        Applicant polish = Applicant.in(server, Market.PL);
        String path = "/v1/emea/onboarding/applications/APP000000007/inPrincipleApprovals";
        assertBankError(polish.post(path, "{\"controlFlowId\":\"ab\"}"), 400, "error", "invalidControlFlowId");
        JsonNode first = ok(polish.post(path, verified(polish)));
        assertThat(first.path("applicationId").asText()).isEqualTo("APP000000007");
        assertThat(ok(polish.post(path, verified(polish)))).isEqualTo(first);
    }

    /** The body of a call whose one-time code was sent and presented before. */
    private static String verified(Applicant caller) {
        String flow = ok(caller.post("/v1/mfa/otp", "{\"otpDeliveryOption\":\"SMS\"}"))
                .path("controlFlowId")
                .asText();
        String body = "{\"controlFlowId\":\"" + flow + "\"";
        ok(caller.put("/v1/mfa/otp", body + ",\"otpToken\":\"" + "5b1e".repeat(64) + "\"}"));
        return body + "}";
    }

    @Test
    void prospectsAreStored() {
        Applicant thai = Applicant.in(server, server.clients().register(Profile.COMPATIBLE, 0), Market.TH);
        String body = """
                {"interest":{"productGroup":"CREDIT_CARD"},"prospect":{"name":{"givenName":"Mali","surname":"Srisai"},\
                "address":[],"email":[],"phone":[],"contactPreference":{}}}""";
        String first = ok(thai.post("/v1/apac/onboarding/prospects", body))
                .path("prospectId")
                .asText();
        assertThat(first).matches("[0-9]{13}");
        assertThat(ok(thai.post("/v1/apac/onboarding/prospects", body))
                        .path("prospectId")
                        .asText())
                .isNotEqualTo(first);
    }

    @Test
    void spaceOfOneProgramIsNotThatOfAnother() {
        Registered app = server.clients().register(Profile.COMPATIBLE, 0);
        Applicant sydney = Applicant.in(server, app, Market.AU).apply(8_000);
        Applicant hongKong = Applicant.in(server, app, Market.HK);
        assertBankError(
                hongKong.post(sydney.place() + "/backgroundScreening", sydney.body("")),
                400,
                "error",
                "invalidControlFlowId");
    }
}
