package dev.sandbank.http;

import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.corridor.CrossOrigin;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.refusal.Refusals;

/** Where every call of the API and of the bank's pages comes in: finds its operation, answers it, is seen. */
final class Gateway {

    private final Operations operations;
    private final Corridor corridor;
    private final CrossOrigin crossOrigin;
    private final RequestIds requestIds;
    private final Observer observer;

    Gateway(
            Operations operations,
            Corridor corridor,
            CrossOrigin crossOrigin,
            RequestIds requestIds,
            Observer observer) {
        this.operations = operations;
        this.corridor = corridor;
        this.crossOrigin = crossOrigin;
        this.requestIds = requestIds;
        this.observer = observer;
    }

    /** A call of the API, by its path below the API base. */
    void handle(Exchange exchange, String path) {
        Call call = new Call(exchange, requestIds.next(), System.nanoTime());
        send(exchange, call, answer(call, path));
    }

    /** A request for one of the bank's pages, whose handler answers its own refusals. */
    void handlePage(Exchange exchange, Operations.Match page) {
        Call call = new Call(exchange, requestIds.next(), System.nanoTime());
        call.resolvedTo(page);
        send(exchange, call, page.operation().handler().answer(call));
    }

    private Answer answer(Call call, String path) {
        try {
            corridor.correlate(call);
            if (CrossOrigin.isPreflight(call)) {
                return crossOrigin.preflight(call);
            }
            call.resolvedTo(operations.resolve(call.method(), path));
            return corridor.walk(call);
        } catch (RuntimeException e) {
            return Refusals.answer(call, e);
        }
    }

    private void send(Exchange exchange, Call call, Answer answer) {
        if (answer instanceof Answer.Later later) {
            later.stage()
                    .whenComplete((ready, failure) ->
                            finish(exchange, call, failure == null ? ready : Refusals.answer(call, failure)));
        } else {
            finish(exchange, call, (Answer.Ready) answer);
        }
    }

    private void finish(Exchange exchange, Call call, Answer.Ready answer) {
        exchange.answerWith("X-Backside-Transport", answer.status() < 400 ? "OK OK,OK OK" : "FAIL FAIL,FAIL FAIL");
        crossOrigin.tell(call);
        // Before it is sent: whoever has the answer finds the call in the log.
        observer.answered(call, answer);
        exchange.send(answer);
    }
}
