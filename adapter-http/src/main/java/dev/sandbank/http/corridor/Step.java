package dev.sandbank.http.corridor;

import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One step of a corridor. A step looks at the call before the handler does, at the answer after it, or at both. It may
 * also replace the handler of the operation ({@link Call#answerBy}).
 */
public interface Step {

    /**
     * Lets the call go on, or refuses it.
     *
     * @throws dev.sandbank.domain.refusal.Refused if the call must not go on
     */
    default void enter(Call call) {}

    /**
     * Does what {@link #enter} does for a step that may have to wait.
     *
     * @return null if the call goes on at once; else the call goes on when the stage completes, on the thread that
     *     completes it, or is refused as the stage fails
     */
    default @Nullable CompletionStage<Void> pass(Call call) {
        enter(call);
        return null;
    }

    /** Sees the answer before it is sent, also if another step refused the call. */
    default void leave(Call call, Answer.Ready answer) {}

    /**
     * What the step needs of a call, and what it found there, for the entry that is kept of a refused call. It is asked
     * only of steps that check something and that the call reached.
     */
    default Evidence evidence(Call call) {
        return Evidence.NONE;
    }

    /** Whether it looks at calls; else it only writes headers or counts. */
    default boolean checks() {
        return true;
    }

    /** The purpose of the step, in one sentence. */
    String purpose();

    /** The name of the step, recorded in a call that it refuses. */
    default String name() {
        return getClass().getSimpleName();
    }
}
