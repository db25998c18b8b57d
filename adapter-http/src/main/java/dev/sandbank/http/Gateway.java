package dev.sandbank.http;

import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.refusal.Refusals;
import io.javalin.http.Context;
import java.util.Map;

/** Where every request below the API base comes in: finds its operation, walks the corridor, writes the answer. */
final class Gateway {

    private final Operations operations;
    private final Corridor corridor;
    private final RequestIds requestIds;
    private final Observer observer;

    Gateway(Operations operations, Corridor corridor, RequestIds requestIds, Observer observer) {
        this.operations = operations;
        this.corridor = corridor;
        this.requestIds = requestIds;
        this.observer = observer;
    }

    /** A call of the API. */
    void handle(Context context) {
        Call call = new Call(context, requestIds.next(), System.nanoTime());
        send(context, call, answer(call));
    }

    /** A request for one of the bank's pages, whose handler answers its own refusals. */
    void handlePage(Operation page, Context context) {
        Call call = new Call(context, requestIds.next(), System.nanoTime());
        call.resolvedTo(new Operations.Match(page, Map.of()));
        send(context, call, page.handler().answer(call));
    }

    /** Something that needs no handler. */
    void send(Context context, Answer.Ready answer) {
        write(context, answer);
    }

    private void send(Context context, Call call, Answer answer) {
        if (answer instanceof Answer.Later later) {
            context.future(() -> later.stage()
                    .handle((ready, failure) -> {
                        finish(context, call, failure == null ? ready : Refusals.answer(call, failure));
                        return null;
                    })
                    .toCompletableFuture());
        } else {
            finish(context, call, (Answer.Ready) answer);
        }
    }

    private Answer answer(Call call) {
        try {
            corridor.correlate(call);
            call.resolvedTo(operations.resolve(call.handlerType(), call.pathBelow(Operation.API_BASE)));
            return corridor.walk(call);
        } catch (RuntimeException e) {
            return Refusals.answer(call, e);
        }
    }

    private void finish(Context context, Call call, Answer.Ready answer) {
        context.header("X-Backside-Transport", answer.status() < 400 ? "OK OK,OK OK" : "FAIL FAIL,FAIL FAIL");
        write(context, answer);
        observer.answered(call, answer);
    }

    private static void write(Context context, Answer.Ready answer) {
        answer.headers().forEach(header -> context.header(header.name(), header.value()));
        context.status(answer.status());
        if (answer.contentType() != null) {
            context.contentType(answer.contentType());
        }
        context.result(answer.body());
    }
}
