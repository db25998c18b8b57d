package dev.sandbank.http;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Failure;
import dev.sandbank.http.operation.Operation;
import java.time.Duration;

/** How was it answered, and how fast? Counts every call and writes it to the call log. */
final class Observer implements Step {

    private final Metrics metrics;
    private final CallLog callLog;

    Observer(Metrics metrics, CallLog callLog) {
        this.metrics = metrics;
        this.callLog = callLog;
    }

    @Override
    public void leave(Call call, Answer.Ready answer) {
        long nanos = System.nanoTime() - call.startedAtNanos();
        Operation operation = call.operationOrNull();
        String operationId = operation == null ? "unknown" : operation.id();
        Market market = call.marketOrNull();
        Client client = call.clientOrNull();
        Failure failure = call.failureOrNull();
        metrics.count(operationId, market, answer.status(), nanos);
        callLog.record(new CallLog.Call(
                call.requestId(),
                call.method(),
                call.path(),
                operationId,
                market == null ? null : market.code(),
                client == null ? null : client.id().value(),
                answer.status(),
                failure == null ? null : failure.reason(),
                failure == null ? null : failure.hint(),
                Duration.ofNanos(nanos)));
    }

    @Override
    public String purpose() {
        return "Counts the call and writes it to the call log.";
    }
}
