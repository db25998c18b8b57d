package dev.sandbank.bootstrap.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The same customer, with the same token, at another server. */
    public TransferClient at(Http other) {
        return new TransferClient(other, app, bearer);
    }

    /** What is available in the account that pays, and in the one that is paid, without zeros at the end. */
    public List<BigDecimal> balances() {
        return Stream.of(source, destination)
                .map(account -> Http.json(BankClient.require200(http.get("/v1/accounts/" + account, headers())))
                        .findValue("availableBalance")
                        .decimalValue()
                        .stripTrailingZeros())
                .toList();
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
