package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shaped answers of an account application agree with each other from step to step. */
class OnboardingTest {

    private static final String APPLICATIONS = "/v1/apac/onboarding/products/unsecured/applications";

    @AutoClose
    private static final TestServer server = new TestServer();

    private static BankApp app;

    @BeforeAll
    static void start() {
        app = BankApp.twoLegged(server, Market.AU);
    }

    @Test
    void applicationsHaveIdsOfTheirOwn() {
        String first = create("Olivia").path("applicationId").asText();
        assertThat(first).matches("APP[0-9]{9}");
        assertThat(create("Olivia").path("applicationId").asText()).isEqualTo(first);
        assertThat(create("Nora").path("applicationId").asText()).isNotEqualTo(first);
    }

    @Test
    void applicationOfThePathComesBack() {
        BankApp polish = BankApp.twoLegged(server, Market.PL);
        String path = "/v1/emea/onboarding/applications/APP000000007/inPrincipleApprovals";
        JsonNode approval = Http.json(polish.post(path, confirmedBy(polish)));
        assertThat(approval.path("applicationId").asText()).isEqualTo("APP000000007");
    }

    @Test
    void decisionsAreAboutProductsOfTheList() {
        List<String> listed = Http.json(app.get("/v1/apac/onboarding/products")).findValuesAsText("productCode");
        JsonNode approval = Http.json(app.post(APPLICATIONS + "/A1/inPrincipleApprovals", confirmedBy(app)));
        JsonNode decisions = approval.path("requestedProductDecision");
        assertThat(listed).hasSize(2).doesNotHaveDuplicates();
        for (int i = 0; i < listed.size(); i++) {
            assertThat(decisions.path(i).path("productCode").asText()).isEqualTo(listed.get(i));
        }
        assertThat(decisions.findValuesAsText("creditDecision"))
                .containsExactly("IN_PRINCIPAL_APPROVED", "IN_PRINCIPAL_APPROVED_PARTIAL");
        assertThat(LocalDate.parse(approval.path("ipaExpiryDate").asText())).isAfter(today());
    }

    @Test
    void productsArePricedInTheMoneyOfTheMarket() {
        // The first Australian customer holds Singapore dollars.
        JsonNode products = Http.json(app.get("/v1/apac/onboarding/products"));
        assertThat(products.findValuesAsText("currencyCode")).containsExactly("AUD", "AUD");
    }

    @Test
    void productsMayBePagedByAHeader() {
        HttpResponse<String> plain = app.get("/v1/apac/onboarding/products");
        HttpResponse<String> paged = app.get("/v1/apac/onboarding/products", "nextStartIndex", "1");
        assertThat(paged.statusCode()).isEqualTo(200);
        assertThat(paged.body()).isEqualTo(plain.body());
    }

    @Test
    void codeGoesToThePhoneOfTheCustomer() {
        String masked = ProfileSeed.of(SeedName.DEFAULT, Market.AU, TestCustomer.EVERYTHING)
                .phones()
                .get(0)
                .masked();
        JsonNode created = create("Olivia");
        String flow = created.path("controlFlowId").asText();
        String code = APPLICATIONS + "/" + created.path("applicationId").asText() + "/mfa/otp";
        HttpResponse<String> sent = app.post(code, "{\"controlFlowId\":\"" + flow + "\"}");
        assertThat(sent.body()).isEqualTo("{\"maskedPhoneNumber\":\"" + masked + "\"}");
        HttpResponse<String> checked = app.put(code, "{\"controlFlowId\":\"" + flow + "\",\"otpToken\":\"482915\"}");
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).isEmpty();
    }

    @Test
    void applicantIsTheGrownUpCustomer() {
        JsonNode application = Http.json(app.get(APPLICATIONS + "/A1"));
        JsonNode applicant = application.path("applicant");
        assertThat(applicant.at("/name/surname").asText())
                .isEqualTo(ProfileSeed.of(SeedName.DEFAULT, Market.AU, TestCustomer.EVERYTHING)
                        .name()
                        .last());
        assertThat(LocalDate.parse(applicant.at("/demographics/dateOfBirth").asText()))
                .isBefore(today().minusYears(18));
        assertThat(application.path("product")).as("one product is applied for").hasSize(1);
    }

    /** The body of a confirmation, whose one-time code was sent and presented before. */
    private static String confirmedBy(BankApp caller) {
        String flow = Http.json(caller.post("/v1/mfa/otp", "{\"otpDeliveryOption\":\"SMS\"}"))
                .path("controlFlowId")
                .asText();
        String body = "{\"controlFlowId\":\"" + flow + "\"";
        assertThat(caller.put("/v1/mfa/otp", body + ",\"otpToken\":\"" + "5b1e".repeat(64) + "\"}")
                        .statusCode())
                .isEqualTo(200);
        return body + "}";
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(server.clock().instant(), Market.AU.zone());
    }

    private static JsonNode create(String givenName) {
        HttpResponse<String> created = app.post(APPLICATIONS, """
                {"product": {"creditCardProduct": {"productCode": "VC830", "sourceCode": "WW5ARCE1",
                   "organization": "888", "logo": "830"}},
                 "applicant": {"name": {"givenName": "%s", "surname": "Bennett"},
                   "phone": [{"phoneType": "PRIMARY_MOBILE_NUMBER", "phoneCountryCode": "61",
                     "phoneNumber": "491570157"}]}}""".formatted(givenName));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        return Http.json(created);
    }
}
