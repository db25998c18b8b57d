package dev.sandbank.bootstrap.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;

/** A customer of Singapore who moves one cent between two accounts of their own. */
public final class TransferClient {

    private static final String TRANSFERS = "/v1/moneyMovement/personalDomesticTransfers";

    private final Http http;
    private final Registered app;
    private final String bearer;
    private final String source;
    private final String destination;

    private TransferClient(Http http, Registered app, String bearer) {
        this.http = http;
        this.app = app;
        this.bearer = bearer;
        JsonNode pair = Http.json(http.get(TRANSFERS + "/destinationAccounts/sourceAccounts", headers()))
                .at("/destinationSourceAcctCombinations/0");
        this.destination = pair.path("destinationAccountId").asText();
        this.source = pair.at("/sourceAccountIds/0/sourceAccountId").asText();
    }

    /** Signs the customer in at a server. */
    public static TransferClient at(Http http, Registered app) {
        Map<String, String> exchange = Map.of(
                "grant_type",
                "authorization_code",
                "code",
                new BankPages(http).code(app, "SG"),
                "redirect_uri",
                TestClients.REDIRECT_URI);
        String bearer = BankClient.text(
                http.postForm("/authCode/oauth2/token/sg/gcb", exchange, "Authorization", app.basic()), "access_token");
        return new TransferClient(http, app, bearer);
    }

    public HttpResponse<String> prepare() {
        return prepare("0.01", "");
    }

    /** Prepares one cent or more, every day from a day on. */
    public HttpResponse<String> prepareDaily(String amount, LocalDate from) {
        return prepare(
                amount,
                ",\"paymentScheduleType\":\"STANDING_INSTRUCTION\",\"standingInstruction\":"
                        + "{\"standingInstructionStartDate\":\"" + from
                        + "\",\"paymentFrequency\":\"DAILY\",\"perpetualFlag\":true}");
    }

    private HttpResponse<String> prepare(String amount, String when) {
        return http.postBody(
                TRANSFERS + "/preprocess",
                "{\"sourceAccountId\":\"" + source + "\",\"destinationAccountId\":\"" + destination
                        + "\",\"transactionAmount\":" + amount
                        + ",\"transferCurrencyIndicator\":\"SOURCE_ACCOUNT_CURRENCY\",\"chargeBearer\":\"BENEFICIARY\""
                        + when + "}",
                "application/json",
                headers());
    }

    /** Books it with a key of its own, so that it can be sent again. */
    public HttpResponse<String> execute(String controlFlowId) {
        return http.postBody(
                TRANSFERS,
                "{\"controlFlowId\":\"" + controlFlowId + "\"}",
                "application/json",
                "Authorization",
                "Bearer " + bearer,
                "client_id",
                app.id(),
                "Idempotency-Key",
                controlFlowId);
    }

    private String[] headers() {
        return new String[] {"Authorization", "Bearer " + bearer, "client_id", app.id()};
    }
}
