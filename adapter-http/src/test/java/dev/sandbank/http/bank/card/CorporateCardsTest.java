package dev.sandbank.http.bank.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Company cards of partners in India: what is changed is read next. */
class CorporateCardsTest {

    private static final String BASE = "/partner/v1/creditChargeCard/corporateCards/";
    private static final String OFFICER = """
            ,"corporateOfficerDetails":{"emailAddress":"officer@company.example",
            "corporateOfficerId":"CO1","corporateOfficerType":"DIRECTOR"}""";

    @AutoClose
    private final TestServer server = new TestServer();

    private final Registered app = server.clients().register();
    private final String bearer = "Bearer "
            + Http.json(server.http()
                            .postForm(
                                    "/clientCredentials/oauth2/token/in/gcb",
                                    Map.of("grant_type", "client_credentials", "scope", "/api"),
                                    "Authorization",
                                    app.basic()))
                    .get("access_token")
                    .asText();

    @Test
    void suspendedCardIsSuspendedInTheNextReadAndResumed_M54() {
        assertThat(status()).isEqualTo("ACTIVE");
        call(200, "POST", "suspensionAndCashLimitAllowed", ",\"cardStatus\":\"SUSPEND\"");
        assertThat(status()).isEqualTo("SUSPEND");
        call(422, "POST", "suspensionAndCashLimitAllowed", ",\"cardStatus\":\"SUSPEND\"");
        call(
                200,
                "POST",
                "suspensionAndCashLimitAllowed",
                ",\"cardStatus\":\"ACTIVE\",\"cashLimitUpdateAllowedFlag\":false");
        JsonNode card = call(200, "POST", "details/retrieve", "");
        assertThat(card.path("cardStatus").asText()).isEqualTo("ACTIVE");
        assertThat(card.path("cashWithdrawalAllowedFlag").asBoolean()).isFalse();
        call(422, "PUT", "cashLimit", ",\"maximumDailyCashLimitAmount\":10");
        call(400, "POST", "suspensionAndCashLimitAllowed", "");
    }

    @Test
    void limitsAreReadAsTheyWereSet() {
        call(200, "PUT", "cashLimit", ",\"maximumDailyCashLimitAmount\":11,\"maximumIndividualTxnLimitAmount\":10");
        JsonNode cash = call(200, "POST", "cashLimit/retrieve", "");
        assertThat(cash.path("maximumDailyCashLimitAmount").asLong()).isEqualTo(11);
        assertThat(cash.path("maximumIndividualTxnLimitAmount").asLong()).isEqualTo(10);
        call(422, "PUT", "cashLimit", ",\"maximumDailyCashLimitAmount\":9");
        JsonNode card = call(200, "POST", "details/retrieve", "");
        BigDecimal limit =
                card.path("permanentCreditLimitAmount").decimalValue().add(BigDecimal.ONE);
        String set = ",\"creditLimitIndicator\":\"CARD\",\"creditLimitAmount\":";
        assertThat(call(200, "PUT", "creditLimit", set + limit)
                        .path("uniqueReferenceNumber")
                        .asText())
                .matches("[0-9]{17}");
        assertThat(call(200, "POST", "details/retrieve", "")
                        .path("permanentCreditLimitAmount")
                        .decimalValue())
                .isEqualByComparingTo(limit);
        call(422, "PUT", "creditLimit", set + "0.01");
        call(400, "PUT", "creditLimit", set + "0.001");
    }

    @Test
    void lostCardIsReplacedOnceAndClosedOneStaysClosed_M54() {
        String lost =
                ",\"embossedName\":\"JOHN\",\"serviceRequestType\":\"GENERATE_NEW_CARD\",\"cardLossType\":\"STOLEN\"";
        assertThat(call(200, "PUT", "lostOrStolen", lost)
                        .path("uniqueReferenceIdentifier")
                        .asText())
                .matches("[0-9]{17}");
        call(422, "PUT", "lostOrStolen", lost);
        call(422, "POST", "cardReplacement", "");
        assertThat(status()).isEqualTo("BLOCKED");
    }

    @Test
    void cardClosesAndItsPurchasesStay() {
        JsonNode pending = call(
                200,
                "POST",
                "pendingAndIntradayAuthorizationTransactions/retrieve",
                ",\"transactionType\":\"PENDING\"");
        assertThat(pending.at("/pendingAuthorizationTransactions/moreIndicator").asText())
                .isEqualTo("N");
        JsonNode history = call(
                200,
                "POST",
                "pendingAndIntradayAuthorizationTransactions/retrieve",
                ",\"transactionType\":\"HISTORY\"");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : history.findValue("historyAndIntradayTransactionRecords")) {
            sum = sum.add(line.get("billedAmount").decimalValue());
        }
        assertThat(call(200, "POST", "details/retrieve", "")
                        .path("currentBalanceAmount")
                        .decimalValue())
                .isEqualByComparingTo(sum);
        call(200, "PUT", "spendControl", "");
        call(400, "POST", "closure", ",\"effectiveCancelDate\":\"2001-01-01\"");
        call(200, "POST", "cardReplacement", "");
        assertThat(call(200, "POST", "closure", "")
                        .path("cancellationReferenceId")
                        .asText())
                .isNotEmpty();
        assertThat(status()).isEqualTo("CLOSED");
        call(422, "POST", "closure", "");
        call(422, "PUT", "spendControl", "");
    }

    private String status() {
        return call(200, "POST", "details/retrieve", "").path("cardStatus").asText();
    }

    private JsonNode call(int status, String method, String path, String more) {
        HttpResponse<String> response = server.http()
                .method(
                        method,
                        BASE + path,
                        "{\"tokenizedCardNumber\":\"9f3c5a1be27d4c60a8\"" + OFFICER + more + "}",
                        "Authorization",
                        bearer,
                        "client_id",
                        app.id(),
                        "Content-Type",
                        "application/json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body().isEmpty() ? MissingNode.getInstance() : Http.json(response);
    }
}
