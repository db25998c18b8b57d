package dev.sandbank.http.corridor;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The ordered list of steps that run before and after the handler of one kind of call. */
public final class Corridor {

    private final Step[] steps;

    /** A corridor of these steps, the first one first. */
    public Corridor(Step... steps) {
        this.steps = steps.clone();
    }

    /** The steps in order. */
    public List<Step> steps() {
        return List.of(steps);
    }

    /**
     * Runs every step and then the handler.
     *
     * @throws Refused if a step or the handler refuses; the call then holds the name of that step
     */
    public Answer walk(Call call) {
        return walk(call, 0);
    }

    private Answer walk(Call call, int from) {
        for (int i = from; i < steps.length; i++) {
            CompletionStage<Void> waiting = pass(steps[i], call);
            if (waiting != null) {
                return Answer.later(goOn(waiting, call, i));
            }
        }
        return call.handler().answer(call);
    }

    private CompletionStage<Answer.Ready> goOn(CompletionStage<Void> waiting, Call call, int at) {
        return waiting.whenComplete((passed, failure) -> {
                    if (failure != null) {
                        call.refusedAt(steps[at].name());
                    }
                })
                .thenCompose(passed -> walk(call, at + 1).stage());
    }

    /** Passes the answer, a refusal or not, to every step, the last one first. To be called once, before it is sent. */
    public void leave(Call call, Answer.Ready answer) {
        for (int i = steps.length - 1; i >= 0; i--) {
            steps[i].leave(call, answer);
        }
    }

    private static @Nullable CompletionStage<Void> pass(Step step, Call call) {
        try {
            return step.pass(call);
        } catch (RuntimeException failure) {
            call.refusedAt(step.name());
            throw failure;
        }
    }
}
