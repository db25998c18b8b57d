package dev.sandbank.http.corridor;

import dev.sandbank.application.space.Faults;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.Refusals;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Applies scripted faults: a fault of the space delays the answer or replaces it. */
public final class Misbehave implements Step {

    private final Faults faults;

    public Misbehave(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void enter(Call call) {
        Optional<Faults.Fault> fault = faults.on(call.space(), call.operation().id());
        if (fault.isPresent()) {
            call.answerBy(after(fault.get(), call.handler()));
        }
    }

    private static Handler after(Faults.Fault fault, Handler handler) {
        return call -> Answer.later(CompletableFuture.supplyAsync(
                        () -> fault.status() == 0 ? handler.answer(call) : scripted(call, fault.status()),
                        CompletableFuture.delayedExecutor(fault.delay().toMillis(), TimeUnit.MILLISECONDS))
                .thenCompose(Answer::stage));
    }

    private static Answer.Ready scripted(Call call, int status) {
        call.refusedAt(Misbehave.class.getSimpleName());
        return call.speaksOAuth()
                ? Refusals.noStore(Answer.json(status, new OAuthFault("server_error")))
                : Answer.json(status, new BankFault("fatal", "serverUnavailable"));
    }

    @Override
    public Evidence evidence(Call call) {
        return new Evidence(
                "", name().equals(call.refusedAt()) ? "a fault of the space answered instead" : "no fault answered");
    }

    @Override
    public String purpose() {
        return "Delays the answer or replaces it, where a fault of the space says so.";
    }

    private record BankFault(String type, String code) {}

    private record OAuthFault(String error) {}
}
