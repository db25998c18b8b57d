package dev.sandbank.application.idempotency;

import dev.sandbank.application.support.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that is being carried out. The unit of work that does so keeps its answer as well, so that both become durable
 * or neither.
 */
final class Answering<R> {

    /** How many old answers are deleted with each new one, so that their number does not grow for ever. */
    private static final int FORGOTTEN_AT_ONCE = 10;

    private final KeptAnswers answers;
    private final AskedOnce call;
    private final Class<R> type;
    private final Function<R, AnswerText> tell;
    private final Instant now;
    private volatile @Nullable Told told;

    /** What the unit of work gave, and its answer. */
    private record Told(Object result, KeptAnswer kept) {}

    Answering(KeptAnswers answers, AskedOnce call, Class<R> type, Function<R, AnswerText> tell, Instant now) {
        this.answers = answers;
        this.call = call;
        this.type = type;
        this.tell = tell;
        this.now = now;
    }

    /** The answer if the call was carried out before. */
    Optional<KeptAnswer> before() {
        return answers.find(call.id()).filter(kept -> kept.isLive(now));
    }

    /** Does the work of a unit and keeps its answer, if it gives a result of the type. */
    <T> T within(Supplier<T> work) {
        before().ifPresent(kept -> {
            throw new AnsweredBefore(kept);
        });
        T result = work.get();
        Object done = result instanceof Outcome<?> outcome ? outcome.result() : result;
        if (type.isInstance(done)) {
            keep(type.cast(done));
        }
        return result;
    }

    private void keep(R done) {
        KeptAnswer kept = new KeptAnswer(call, tell.apply(done), now);
        answers.forget(now.minus(KeptAnswer.LIFETIME), FORGOTTEN_AT_ONCE);
        answers.keep(kept);
        told = new Told(done, kept);
    }

    /**
     * The answer that was kept for the result of the use case.
     *
     * @throws IllegalStateException if its unit of work gave something else, so that the answer would be of that
     */
    KeptAnswer answerOf(R result) {
        Told last = told;
        if (last == null || last.result() != result) {
            throw new IllegalStateException("the result is not that of the unit of work");
        }
        return last.kept();
    }
}
