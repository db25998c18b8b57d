package dev.sandbank.application.support;

import dev.sandbank.domain.space.SpaceId;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Units of work: everything the stores change inside one is durable together, or none of it is. Units run one after
 * another, so what a unit reads stays true until it ends. A unit that throws changes nothing.
 *
 * <p>Work must be short and must not wait; hashing and random numbers belong before it. Work may run a second time,
 * after the first run was undone, so it may change nothing but the stores.
 */
public interface Transactions {

    /**
     * Runs the work soon, possibly together with the work of other callers.
     *
     * @return completed once the changes are durable; failed with what the work threw, or with
     *     {@link StoreUnavailable}
     */
    <T> CompletionStage<T> submit(Supplier<T> work);

    /**
     * Runs the work and waits until its changes are durable.
     *
     * @throws StoreUnavailable if they could not be made so
     */
    default <T> T run(Supplier<T> work) {
        return Stages.join(submit(work));
    }

    /**
     * Runs the work as a step of a longer work. Everybody sees its changes at once, and they outlast the end of the
     * process; but a failure of the machine may undo the last steps, in their order, until a unit that is run or
     * submitted after them is durable. So whoever waits for the longer work must end it with such a unit, or be able to
     * do the last steps again.
     *
     * @throws StoreUnavailable if the changes could not be stored
     */
    default <T> T runStep(Supplier<T> work) {
        return run(work);
    }

    /** The same, for work that changes the ledger or the records of a space. */
    default Transactions in(SpaceId space) {
        return about(space.value());
    }

    /**
     * The same, for work that changes rows which other work about the same subject changes too. Processes that do so at once
     * take turns if they know beforehand, instead of undoing each other's work; nothing else depends on it.
     *
     * @param subject the id of a space, or another word of such a form
     */
    default Transactions about(String subject) {
        return this;
    }
}
