package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.Http;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** Takes an application for a top-up to the stage that an operation needs. */
final class TopUpSteps {

    private static final List<String> ORDER =
            List.of("applyForLoanTopup", "screenLoanTopup", "approveLoanTopup", "acceptLoanTopup");

    /** So much that every length is offered. */
    private static final String INCOME = "2000000";

    private TopUpSteps() {}

    static boolean areNeededBy(PublishedOperation operation) {
        return ORDER.indexOf(operation.id()) > 0;
    }

    static Examples before(PublishedOperation operation, MarketCaller caller, Examples examples) {
        Examples ready = examples;
        for (String step : ORDER.subList(0, ORDER.indexOf(operation.id()))) {
            JsonNode answer = Http.json(ok(caller.call(Documents.published(step), ready)));
            ready = switch (step) {
                case "applyForLoanTopup" ->
                    ready.with("applicationId", answer.path("applicationId").asText())
                            .with("monthlyIncome", INCOME);
                case "approveLoanTopup" -> accepting(ready, answer, caller);
                default -> ready;
            };
        }
        return ready;
    }

    private static Examples accepting(Examples examples, JsonNode answer, MarketCaller caller) {
        JsonNode choice = answer.at("/requestedLoanTopupDecision/loanTopupRecommendations/0");
        return examples.with("tenor", choice.path("tenor").asText())
                .with("loanTopupAmount", choice.path("loanTopupMiniumAmount").asText())
                .with("displayAccountNumber", deposit(caller, examples));
    }

    private static String deposit(MarketCaller caller, Examples examples) {
        JsonNode list = Http.json(ok(caller.call(Documents.published("listAccounts"), examples)));
        return StreamSupport.stream(list.path("accountGroupSummary").spliterator(), false)
                .filter(group -> group.path("accountGroup").asText().contains("SAVINGS"))
                .map(group -> group.findValue("displayAccountNumber").asText())
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }
}
