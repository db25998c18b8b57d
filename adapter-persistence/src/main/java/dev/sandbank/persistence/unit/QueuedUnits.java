package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.Transactions;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Units of work about one subject, or about no known one, by way of the queue.
 *
 * @param subject the id of a space or another word, or {@link WritingConnection#NO_SUBJECT}
 */
record QueuedUnits(WriteQueue queue, String subject) implements Transactions {

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        return queue.enqueue(Unit.submitted(subject, work));
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return queue.await(Unit.awaited(subject, work));
    }

    @Override
    public <T> T runStep(Supplier<T> work) {
        return queue.await(Unit.step(subject, work));
    }
}
