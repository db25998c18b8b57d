package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.ratelimit.SharedRates;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.DurableStores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs each unit of work twice, of which the first is undone: as a database does that several nodes share. What a unit
 * changes besides the stores, or draws for its caller inside, comes out by that.
 */
final class RepeatedUnits implements Transactions {

    private final Transactions units;

    private RepeatedUnits(Transactions units) {
        this.units = units;
    }

    static Stores over(DurableStores stores) {
        Transactions repeated = new RepeatedUnits(stores.transactions());
        return (Stores) Proxy.newProxyInstance(
                Stores.class.getClassLoader(), new Class<?>[] {Stores.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("transactions")) {
                        return repeated;
                    }
                    if (method.getName().equals("sharedRates")) {
                        return over(stores.sharedRates());
                    }
                    try {
                        return method.invoke(stores, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static SharedRates over(SharedRates rates) {
        return new SharedRates(rates.shares(), new RepeatedUnits(rates.transactions()));
    }

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        try {
            units.run(() -> {
                throw new Undone(work.get());
            });
        } catch (RuntimeException undoneOrRefused) {
            // The second run is the one that counts; it must also repeat a refusal.
        }
        return units.submit(work);
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Undone(@Nullable Object result) {
            super("undone with " + (result == null ? "nothing" : "a result"));
        }
    }
}
