package dev.sandbank.http.corridor;

import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;

/**
 * One step of a corridor. A step looks at the call before the handler does, at the answer after it, or at both. It may
 * also put another handler in the place of the operation's ({@link Call#answerBy}).
 */
public interface Step {

    /**
     * Lets the call go on, or refuses it.
     *
     * @throws dev.sandbank.domain.refusal.Refused if the call must not go on
     */
    default void enter(Call call) {}

    /** Sees the answer before it is sent, whoever gave it. */
    default void leave(Call call, Answer.Ready answer) {}

    /** What the step finds out or does, in one sentence. */
    String purpose();

    /** The name by which a call tells which step refused it. */
    default String name() {
        return getClass().getSimpleName();
    }
}
