package dev.sandbank.http;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.corridor.Traces;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Failure;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.web.Observer;
import java.time.Duration;

/** Counts every call with its answer and duration, and writes it to the call log. */
final class Observe implements Step {

    private final Observer observer;

    Observe(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void leave(Call call, Answer.Ready answer) {
        Operation operation = call.operationOrNull();
        Market market = call.marketOrNull();
        Client client = call.clientOrNull();
        Failure failure = call.failureOrNull();
        observer.answered(new CallLog.Call(
                call.requestId(),
                Traces.method(call),
                call.path(),
                operation == null ? "unknown" : operation.id(),
                market == null ? null : market.code(),
                client == null ? null : client.id().value(),
                answer.status(),
                failure == null ? null : failure.reason(),
                failure == null ? null : failure.hint(),
                Duration.ofNanos(System.nanoTime() - call.startedAtNanos()),
                call.isTrial() ? ApplicationDeed.TRIED : call.notes().deed(),
                Traces.route(call),
                call.notes().traceOrNull()));
    }

    @Override
    public boolean checks() {
        return false;
    }

    @Override
    public String purpose() {
        return "Counts the call and writes it to the call log.";
    }
}
