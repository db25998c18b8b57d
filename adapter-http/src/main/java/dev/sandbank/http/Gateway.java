package dev.sandbank.http;

import dev.sandbank.application.support.BrokenRule;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.corridor.CrossOrigin;
import dev.sandbank.http.corridor.Traces;
import dev.sandbank.http.hub.tryit.call.Api;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.refusal.Refusals;
import dev.sandbank.http.web.RequestIds;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every call of the API: finds its operation and runs its steps. */
final class Gateway implements Api {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final Operations operations;
    private final Corridors corridors;
    private final CrossOrigin crossOrigin;
    private final RequestIds requestIds;
    private final Traces traces;

    Gateway(Operations operations, Corridors corridors, CrossOrigin crossOrigin, RequestIds requestIds, Traces traces) {
        this.operations = operations;
        this.corridors = corridors;
        this.crossOrigin = crossOrigin;
        this.requestIds = requestIds;
        this.traces = traces;
    }

    @Override
    public Optional<String> operationAt(String method, String path) {
        try {
            return Optional.of(operations.resolve(method, path).operation().id());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    @Override
    public void call(Exchange exchange, String path) {
        handle(exchange, path);
    }

    /** A call of the API, by its path below the API base. */
    void handle(Exchange exchange, String path) {
        Call call = new Call(exchange, requestIds.next(), System.nanoTime());
        Answer answer = answer(call, path, () -> answerAgain(exchange, call, path));
        if (answer instanceof Answer.Later later) {
            exchange.sendLater(later.stage());
        } else {
            exchange.send((Answer.Ready) answer);
        }
    }

    /** Takes a call from its first step, after what it had read turned out to be out of date and was forgotten. */
    private Answer answerAgain(Exchange exchange, Call call, String path) {
        LOG.info("request {} begins again, because what it had read was out of date", call.requestId());
        return answer(new Call(exchange, call.requestId(), call.startedAtNanos()), path, null);
    }

    /** @param again what to do if the call was decided on what is out of date; null if that is not possible any more */
    private Answer answer(Call call, String path, @Nullable Supplier<Answer> again) {
        Corridor corridor = resolve(call, path);
        Answer answer;
        try {
            answer = corridor.walk(call);
        } catch (RuntimeException e) {
            return failed(call, corridor, e, again);
        }
        return answer instanceof Answer.Later later
                ? Answer.later(later.stage()
                        .handle((ready, failure) ->
                                failure == null ? left(call, corridor, ready) : failed(call, corridor, failure, again))
                        .thenCompose(Answer::stage))
                : left(call, corridor, (Answer.Ready) answer);
    }

    private Answer failed(Call call, Corridor corridor, Throwable failure, @Nullable Supplier<Answer> again) {
        return again != null && Stages.cause(failure) instanceof BrokenRule
                ? again.get()
                : left(call, corridor, Refusals.answer(call, failure));
    }

    private Corridor resolve(Call call, String path) {
        try {
            if (CrossOrigin.isPreflight(call)) {
                return nowhere(call, path, crossOrigin::preflight);
            }
            if (call.method().equals("OPTIONS")) {
                Answer.Ready allowed = Answer.empty().with("Allow", operations.allowed(path));
                return nowhere(call, path, answered -> allowed);
            }
            call.resolvedTo(operations.resolve(call.method(), path));
            return corridors.to(call.operation());
        } catch (Refused refused) {
            return nowhere(call, path, answered -> {
                throw refused;
            });
        }
    }

    private Corridor nowhere(Call call, String path, Handler handler) {
        call.leadsNowhere(operations.near(path));
        call.answerBy(handler);
        return corridors.nowhere();
    }

    /** The answer after every step has seen it; so a call is in the log before its caller has the answer. */
    private Answer.Ready left(Call call, Corridor corridor, Answer.Ready answer) {
        Answer.Ready traced = traces.trace(call, corridor, answer);
        corridor.leave(call, traced);
        return traced;
    }
}
