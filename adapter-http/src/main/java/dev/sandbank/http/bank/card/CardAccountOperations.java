package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.CardUseCases;
import dev.sandbank.application.bank.card.CardStatement;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What cards have from their accounts and holders: where they are sent, and statements. */
final class CardAccountOperations {

    private static final int MOST_CARDS = 20;
    private static final String REQUESTS = "statementSummaryRequest";

    private final CardUseCases useCases;

    CardAccountOperations(CardUseCases useCases) {
        this.useCases = useCases;
    }

    Map<String, Handler> handlers() {
        return Map.of("listCardAddresses", this::addresses, "searchCardStatements", this::statements);
    }

    private Answer addresses(Call call) {
        AccountId account = new AccountId(call.pathParam("accountId"));
        return Answer.json(CardAddressesJson.of(
                useCases.listCardAddresses().list(CardCalls.viewer(call), account),
                CardCalls.viewer(call).customer().market()));
    }

    private Answer statements(Call call) {
        JsonNode requests = call.json().path(REQUESTS);
        if (requests.isEmpty() || requests.size() > MOST_CARDS) {
            throw requests.isEmpty() ? CardCalls.missing(REQUESTS) : CardCalls.wrong(REQUESTS);
        }
        List<CardStatementsJson.Summary> summaries = new ArrayList<>();
        for (JsonNode request : requests) {
            CardStatement statement =
                    useCases.readCardStatement().read(CardCalls.viewer(call), CardCalls.cardInBody(request));
            summaries.add(CardStatementsJson.Summary.of(statement, request.path("statementList")));
        }
        return Answer.json(new CardStatementsJson(summaries));
    }
}
