package dev.sandbank.http;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.refusal.Refusals;

/** Where every call of the API and of the bank's pages comes in: finds its operation and the corridor that leads there. */
final class Gateway {

    private final Operations operations;
    private final Corridors corridors;
    private final RequestIds requestIds;

    Gateway(Operations operations, Corridors corridors, RequestIds requestIds) {
        this.operations = operations;
        this.corridors = corridors;
        this.requestIds = requestIds;
    }

    /** A call of the API, by its path below the API base. */
    void handle(Exchange exchange, String path) {
        Call call = new Call(exchange, requestIds.next(), System.nanoTime());
        Corridor corridor = resolve(call, path);
        send(exchange, call, corridor, answer(call, corridor));
    }

    /** A request for one of the bank's pages, whose handler answers its own refusals. */
    void handlePage(Exchange exchange, Operations.Match page) {
        Call call = new Call(exchange, requestIds.next(), System.nanoTime());
        call.resolvedTo(page);
        send(exchange, call, corridors.nowhere(), page.operation().handler().answer(call));
    }

    private Corridor resolve(Call call, String path) {
        try {
            call.resolvedTo(operations.resolve(call.method(), path));
            return corridors.to(call.operation());
        } catch (Refused nowhere) {
            call.leadsNowhere(operations.near(path));
            call.answerBy(never -> {
                throw nowhere;
            });
            return corridors.nowhere();
        }
    }

    private static Answer answer(Call call, Corridor corridor) {
        try {
            return corridor.walk(call);
        } catch (RuntimeException e) {
            return Refusals.answer(call, e);
        }
    }

    private static void send(Exchange exchange, Call call, Corridor corridor, Answer answer) {
        if (answer instanceof Answer.Later later) {
            later.stage()
                    .whenComplete((ready, failure) ->
                            finish(exchange, call, corridor, failure == null ? ready : Refusals.answer(call, failure)));
        } else {
            finish(exchange, call, corridor, (Answer.Ready) answer);
        }
    }

    private static void finish(Exchange exchange, Call call, Corridor corridor, Answer.Ready answer) {
        // Before it is sent: whoever has the answer finds the call in the log.
        corridor.leave(call, answer);
        exchange.send(answer);
    }
}
