package dev.sandbank.http;

import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.refusal.Refusals;
import io.javalin.http.Context;

/** Where every request below the API base comes in: finds its operation, walks the corridor, writes the answer. */
final class Gateway {

    /** Below which the whole API lives. */
    static final String API_BASE = "/gcb/api";

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

    void handle(Context context) {
        Call call = new Call(context, requestIds.next(), System.nanoTime());
        Answer answer = answer(call);
        if (answer instanceof Answer.Later later) {
            context.future(() -> later.stage()
                    .handle((ready, failure) -> {
                        write(context, call, failure == null ? ready : Refusals.answer(call, failure));
                        return null;
                    })
                    .toCompletableFuture());
        } else {
            write(context, call, (Answer.Ready) answer);
        }
    }

    private Answer answer(Call call) {
        try {
            corridor.correlate(call);
            call.resolvedTo(operations.resolve(call.handlerType(), call.pathBelow(API_BASE)));
            return corridor.walk(call);
        } catch (RuntimeException e) {
            return Refusals.answer(call, e);
        }
    }

    private void write(Context context, Call call, Answer.Ready answer) {
        answer.headers().forEach(header -> context.header(header.name(), header.value()));
        context.header("X-Backside-Transport", answer.status() < 400 ? "OK OK,OK OK" : "FAIL FAIL,FAIL FAIL");
        context.status(answer.status());
        if (answer.contentType() != null) {
            context.contentType(answer.contentType());
        }
        context.result(answer.body());
        observer.answered(call, answer);
    }
}
