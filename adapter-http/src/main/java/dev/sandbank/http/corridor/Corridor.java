package dev.sandbank.http.corridor;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.List;

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
        for (Step step : steps) {
            enter(step, call);
        }
        return call.handler().answer(call);
    }

    /** Passes the answer, a refusal or not, to every step, the last one first. To be called once, before it is sent. */
    public void leave(Call call, Answer.Ready answer) {
        for (int i = steps.length - 1; i >= 0; i--) {
            steps[i].leave(call, answer);
        }
    }

    private static void enter(Step step, Call call) {
        try {
            step.enter(call);
        } catch (Refused refused) {
            call.refusedAt(step.name());
            throw refused;
        }
    }
}
