package dev.sandbank.http.corridor;

import dev.sandbank.application.space.Faults;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The last thing before the handler: a scripted fault of the space may delay the answer or replace it. */
final class Misbehave {

    private final Faults faults;

    Misbehave(Faults faults) {
        this.faults = faults;
    }

    Answer around(Call call, Supplier<Answer> handler) {
        Optional<Faults.Fault> fault = faults.on(space(call), call.operation().id());
        return fault.isEmpty() ? handler.get() : Answer.later(misbehave(fault.get(), handler));
    }

    private static SpaceId space(Call call) {
        return call.operation().isPublic()
                ? SpaceId.DEFAULT
                : call.caller().token().space();
    }

    private static CompletableFuture<Answer.Ready> misbehave(Faults.Fault fault, Supplier<Answer> handler) {
        var afterDelay = CompletableFuture.delayedExecutor(fault.delay().toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(
                        () -> fault.status() == 0
                                ? handler.get()
                                : Answer.json(fault.status(), new FaultJson("fatal", "serverUnavailable")),
                        afterDelay)
                .thenCompose(answer -> answer instanceof Answer.Later later
                        ? later.stage().toCompletableFuture()
                        : CompletableFuture.completedFuture((Answer.Ready) answer));
    }

    private record FaultJson(String type, String code) {}
}
