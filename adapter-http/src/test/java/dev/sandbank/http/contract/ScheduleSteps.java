package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import java.net.http.HttpResponse;
import java.util.Set;

/** Orders a regular payment for operations that change or stop one. */
final class ScheduleSteps {

    private static final String REFERENCE = "transactionReferenceId";
    private static final Set<String> NEEDING = Set.of(
            "prepareRepeatingPayment", "updateRepeatingPayment", "confirmRepeatingPayment", "stopRepeatingPayment");

    private ScheduleSteps() {}

    /** The examples, and the reference of a payment that was just ordered if the operation needs one. */
    static Examples before(PublishedOperation operation, MarketCaller caller, Examples examples) {
        if (!NEEDING.contains(operation.id())) {
            return examples;
        }
        PublishedOperation pay = Documents.published("executeInternalTransfer");
        Examples regular = caller.examples().with("paymentScheduleType", "STANDING_INSTRUCTION");
        HttpResponse<String> taken = caller.call(pay, caller.withPreparedPayment(regular, pay));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        return examples.with(REFERENCE, Http.json(taken).path(REFERENCE).asText());
    }
}
