package dev.sandbank.application.idempotency;

import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Carries a call with an idempotency key out once, and answers its repetitions for 24 hours. Only what was carried out is
 * kept: a call that was refused or failed is tried anew.
 */
public final class AnswerOnce {

    private final KeptAnswers answers;
    private final AnsweringUnits units;
    private final Clock wall;

    public AnswerOnce(KeptAnswers answers, AnsweringUnits units, Clock wall) {
        this.answers = answers;
        this.units = units;
        this.wall = wall;
    }

    /**
     * The answer, kept or new. A kept one may be that of another request with the same key: see {@link
     * AskedOnce#asksFor}.
     *
     * @param type of what the act gives; no other unit of the act gives such a thing
     * @param act a use case of which one unit of work gives the result
     * @param tell makes the answer of the result; it runs inside the unit and may run again
     * @throws Refused as the act does; then nothing is kept, also not by the same call that ran at the same time
     */
    public <R> Answered answer(AskedOnce call, Class<R> type, Supplier<R> act, Function<R, AnswerText> tell) {
        Answering<R> answering = new Answering<>(answers, call, type, tell, wall.instant());
        Optional<KeptAnswer> before = answering.before();
        if (before.isPresent()) {
            return new Answered(before.get(), true);
        }
        try {
            return new Answered(answering.answerOf(units.during(answering, act)), false);
        } catch (AnsweredBefore e) {
            return new Answered(e.kept(), true);
        } catch (Refused refused) {
            // What the same call changed at the same time, such as a flow that is spent, may be what refused this one.
            return answering.before().map(kept -> new Answered(kept, true)).orElseThrow(() -> refused);
        }
    }
}
