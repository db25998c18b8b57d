package dev.sandbank.http;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.corridor.CrossOrigin;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Exchange;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Operations;
import dev.sandbank.http.refusal.Refusals;
import dev.sandbank.http.web.Observer;
import dev.sandbank.http.web.RequestIds;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where every call of the API comes in: finds its operation, answers it, is seen. */
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
        Answer answer = answer(call, path);
        if (answer instanceof Answer.Later later) {
            exchange.sendLater(later.stage()
                    .handle((ready, failure) -> seen(call, failure == null ? ready : Refusals.answer(call, failure))));
        } else {
            exchange.send(seen(call, (Answer.Ready) answer));
        }
    }

    private Answer answer(Call call, String path) {
        try {
            corridor.correlate(call);
            if (CrossOrigin.isPreflight(call)) {
                return crossOrigin.preflight(call);
            }
            if (call.method().equals("OPTIONS")) {
                return Answer.empty().with("Allow", operations.allowed(path));
            }
            call.resolvedTo(operations.resolve(call.method(), path));
            return corridor.walk(call);
        } catch (RuntimeException e) {
            return Refusals.answer(call, e);
        }
    }

    /** The answer, once it is counted and logged: whoever has it finds the call in the log. */
    private Answer.Ready seen(Call call, Answer.Ready answer) {
        crossOrigin.tell(call);
        call.answerWith("X-Backside-Transport", answer.status() < 400 ? "OK OK,OK OK" : "FAIL FAIL,FAIL FAIL");
        Operation operation = call.operationOrNull();
        Market market = call.marketOrNull();
        Client client = call.clientOrNull();
        observer.answered(new CallLog.Call(
                call.requestId(),
                call.method(),
                call.path(),
                operation == null ? "unknown" : operation.id(),
                market == null ? null : market.code(),
                client == null ? null : client.id().value(),
                answer.status(),
                hint(answer),
                Duration.ofNanos(System.nanoTime() - call.startedAtNanos())));
        return answer;
    }

    private static @Nullable String hint(Answer.Ready answer) {
        for (Answer.Header header : answer.headers()) {
            if (header.name().equals("Sandbank-Hint")) {
                return header.value();
            }
        }
        return null;
    }
}
