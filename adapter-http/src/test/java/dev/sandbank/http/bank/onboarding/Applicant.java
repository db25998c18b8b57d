package dev.sandbank.http.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who applies for products through a program with a token of its own. */
final class Applicant {

    static final String APPLICATIONS = "/v1/apac/onboarding/products/unsecured/applications";

    private final Http http;
    private final Registered app;
    private final Market market;
    private String token;
    private String id = "";
    private String flow = "";

    private Applicant(Http http, Registered app, Market market) {
        this.http = http;
        this.app = app;
        this.market = market;
        this.token = token();
    }

    static Applicant in(TestServer server, Market market) {
        return in(server, server.clients().register(Profile.COMPATIBLE, 0), market);
    }

    static Applicant in(TestServer server, Registered app, Market market) {
        return new Applicant(server.http(), app, market);
    }

    /** Goes on with a token that was issued now. */
    Applicant withNewToken() {
        token = token();
        return this;
    }

    private String token() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("scope", "/api");
        return Http.json(http.postForm(
                        "/clientCredentials/oauth2/token/" + market.code() + "/gcb",
                        form,
                        "Authorization",
                        app.basic()))
                .path("access_token")
                .asText();
    }

    /** Applies for the Platinum card, with that income in a month. */
    Applicant apply(int income) {
        return apply("\"creditCardProduct\":" + product("VC830"), income);
    }

    Applicant apply(String products, int income) {
        JsonNode begun = ok(post(APPLICATIONS, """
                {"product":{%s},"applicant":{"name":{"givenName":"Olivia","surname":"Bennett"},\
                "motherMaidenName":"Whitfield","demographics":{"dateOfBirth":"1985-04-12"},\
                "address":[{"cityName":"Sydney"}],"phone":[{"phoneType":"PRIMARY_MOBILE_NUMBER",\
                "phoneCountryCode":"61","phoneNumber":"491570157"}],"financialInformation":{"incomeDetails":\
                [{"fixedAmount":%d,"frequency":"MONTHLY"}]}}}""".formatted(products, income)));
        id = begun.path("applicationId").asText();
        flow = begun.path("controlFlowId").asText();
        assertThat(begun.path("applicationStage").asText()).isEqualTo("PRESCREENING");
        return this;
    }

    static String product(String code) {
        return "{\"productCode\":\"" + code + "\",\"sourceCode\":\"S1\",\"organization\":\"888\",\"logo\":\"830\"}";
    }

    /** Applies, and goes on until the bank has decided. */
    Applicant decided(int income) {
        apply(income);
        ok(step("backgroundScreening"));
        ok(step("inPrincipleApprovals"));
        return this;
    }

    String id() {
        return id;
    }

    String flow() {
        return flow;
    }

    String place() {
        return APPLICATIONS + "/" + id;
    }

    /** Posts only the flow below the application. */
    HttpResponse<String> step(String name) {
        return step(name, "");
    }

    /** Posts the flow and other fields below the application. */
    HttpResponse<String> step(String name, String fields) {
        return post(place() + "/" + name, body(fields));
    }

    /** A body with the flow and other fields. */
    String body(String fields) {
        return "{\"controlFlowId\":\"" + flow + "\"" + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    HttpResponse<String> accept(String product) {
        return step("offerAcceptance", "\"requestedProductConfirmation\":[{\"productCode\":\"" + product + "\"}]");
    }

    HttpResponse<String> attach(String proof, String format, byte[] file) {
        return attachText(proof, format, Base64.getEncoder().encodeToString(file));
    }

    HttpResponse<String> attachText(String proof, String format, String base64) {
        return post(
                "/v1/apac/onboarding/applications/" + id + "/documents",
                body("\"documentDetails\":{\"documentIdType\":\"PAYSLIP\",\"documentFormat\":\"" + format
                        + "\",\"proofType\":\"" + proof + "\",\"binaryData\":\"" + base64 + "\"}"));
    }

    static byte[] pdf(String text) {
        return ("%PDF-1.4\n" + text).getBytes(StandardCharsets.US_ASCII);
    }

    /** How far it has come, and what was decided. */
    JsonNode status() {
        return ok(get(place() + "/status?controlFlowId=" + flow));
    }

    String stage() {
        return status().path("applicationStage").asText();
    }

    HttpResponse<String> get(String path) {
        return http.get(path, headers());
    }

    HttpResponse<String> post(String path, String body) {
        return http.method("POST", path, body, headers());
    }

    HttpResponse<String> put(String path, String body) {
        return http.method("PUT", path, body, headers());
    }

    static JsonNode ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().isEmpty() ? MissingNode.getInstance() : Http.json(response);
    }

    private String[] headers() {
        return new String[] {
            "Authorization", "Bearer " + token, "client_id", app.id(), "uuid", "1", "Accept", "application/json"
        };
    }
}
