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
    private final ThreadLocal<@Nullable Answering<?>> current;

    public AnsweringUnits(Transactions transactions) {
        this(transactions, new ThreadLocal<>());
    }

    private AnsweringUnits(Transactions transactions, ThreadLocal<@Nullable Answering<?>> current) {
        this.transactions = transactions;
        this.current = current;
    }

    @Override
    public Transactions about(String subject) {
        return new AnsweringUnits(transactions.about(subject), current);
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
