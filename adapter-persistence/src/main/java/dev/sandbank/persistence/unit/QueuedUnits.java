package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.Transactions;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Units of work of one space, or of no known one, by way of the queue.
 *
 * @param space the space's id, or {@link WritingConnection#NO_SPACE}
 */
record QueuedUnits(WriteQueue queue, String space) implements Transactions {

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        return queue.enqueue(Unit.submitted(space, work));
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return queue.await(Unit.awaited(space, work));
    }

    @Override
    public <T> T runStep(Supplier<T> work) {
        return queue.await(Unit.step(space, work));
    }
}
