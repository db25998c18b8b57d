package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.Http;
import java.math.BigDecimal;
import java.net.http.HttpResponse;

/** An application that pays from one account of a customer to another one of theirs. */
final class Payer {

    static final String OWN = "/v1/moneyMovement/personalDomesticTransfers";

    final BankApp app;
    final String from;
    final String to;

    private Payer(BankApp app, String from, String to) {
        this.app = app;
        this.from = from;
        this.to = to;
    }

    /** Pays between the last two accounts in a currency. */
    static Payer of(BankApp app, String currency) {
        JsonNode options = Http.json(app.get(OWN + "/destinationAccounts/sourceAccounts"));
        String from = "";
        String to = "";
        for (JsonNode account : options.get("destinationSourceAcctCombinations")) {
            if (account.get("destinationAccountCurrencyCode").asText().equals(currency)) {
                from = to;
                to = account.get("destinationAccountId").asText();
            }
        }
        assertThat(from).isNotEmpty();
        return new Payer(app, from, to);
    }

    /** The same the other way round. */
    Payer back() {
        return new Payer(app, to, from);
    }

    /** The same accounts by another application, or by other tokens of it. */
    Payer by(BankApp other) {
        return new Payer(other, from, to);
    }

    /** The order of an amount, with more fields before its end. */
    String order(String amount, String more) {
        return """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":%s,\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"%s}""".formatted(from, to, amount, more);
    }

    HttpResponse<String> send(String order) {
        return app.post(OWN + "/preprocess", order);
    }

    /** The flow of a quote. */
    String prepare(String amount) {
        HttpResponse<String> quote = send(order(amount, ""));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        return Http.json(quote).get("controlFlowId").asText();
    }

    HttpResponse<String> execute(String flow) {
        return app.post(OWN, "{\"controlFlowId\":\"" + flow + "\"}");
    }

    /** Pays; the reference. */
    String pay(String amount) {
        HttpResponse<String> paid = execute(prepare(amount));
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        return Http.json(paid).get("transactionReferenceId").asText();
    }

    BigDecimal available(String account) {
        return Http.json(app.get("/v1/accounts/" + account))
                .findValue("availableBalance")
                .decimalValue();
    }

    /** What both accounts have together. */
    BigDecimal both() {
        return available(from).add(available(to));
    }
}
