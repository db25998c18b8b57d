package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A customer of Singapore whose application moves money between two of their accounts, over the wire. */
final class Spender {

    private static final String TRANSFERS = "/v1/moneyMovement/personalDomesticTransfers";
    private static final String SCOPES = "accounts_details_transactions personal_domestic_transfers payees";

    final String from;
    final String to;
    private final Http http;
    private final String[] headers;

    Spender(Sandbank sandbank, Application app) {
        this.http = new Http("http://127.0.0.1:" + sandbank.port());
        String token =
                app.consentOf(TestCustomer.EVERYTHING.in(Market.SG), SCOPES).access();
        this.headers = new String[] {"Authorization", "Bearer " + token, "client_id", app.id(), "uuid", "1"};
        List<String> accounts = new ArrayList<>();
        JsonNode options = Http.json(http.get(TRANSFERS + "/destinationAccounts/sourceAccounts", headers));
        for (JsonNode account : options.get("destinationSourceAcctCombinations")) {
            if (account.get("destinationAccountCurrencyCode").asText().equals("SGD")) {
                accounts.add(account.get("destinationAccountId").asText());
            }
        }
        this.from = accounts.get(0);
        this.to = accounts.get(1);
    }

    String prepare(BigDecimal amount) {
        HttpResponse<String> quote = post(TRANSFERS + "/preprocess", """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":%s,\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"}""".formatted(from, to, amount));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        return Http.json(quote).get("controlFlowId").asText();
    }

    HttpResponse<String> execute(String flow) {
        return post(TRANSFERS, "{\"controlFlowId\":\"" + flow + "\"}");
    }

    /** Pays; the reference. */
    String pay(BigDecimal amount) {
        HttpResponse<String> paid = execute(prepare(amount));
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        return Http.json(paid).get("transactionReferenceId").asText();
    }

    BigDecimal available(String account) {
        return Http.json(http.get("/v1/accounts/" + account, headers))
                .findValue("availableBalance")
                .decimalValue();
    }

    /** The amounts of the newest lines of the account that pays. */
    List<BigDecimal> newestAmounts() {
        List<BigDecimal> amounts = new ArrayList<>();
        Http.json(http.get("/v1/accounts/" + from + "/transactions", headers))
                .get("transactions")
                .forEach(line -> amounts.add(line.get("transactionAmount").decimalValue()));
        return amounts;
    }

    private HttpResponse<String> post(String path, String body) {
        return http.postBody(path, body, "application/json", headers);
    }
}
