package dev.sandbank.application.idempotency;

import dev.sandbank.application.support.Transactions;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Units of work of the bank. While a thread carries out a call with an idempotency key, its unit keeps the answer
 * together with what it changes; use cases need not know of it.
 */
public final class AnsweringUnits implements Transactions {

    private final Transactions transactions;
    private final ThreadLocal<@Nullable Answering<?>> current = new ThreadLocal<>();

    public AnsweringUnits(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        Answering<?> answering = current.get();
        return transactions.submit(answering == null ? work : () -> answering.within(work));
    }

    /** Runs the act, whose unit of work keeps the answer. */
    <R> R during(Answering<R> answering, Supplier<R> act) {
        current.set(answering);
        try {
            return act.get();
        } finally {
            current.remove();
        }
    }
}
