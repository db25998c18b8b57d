package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.support.Transactions;
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
    private final Supplier<Boolean> inUnit;

    private RepeatedUnits(Transactions units, Supplier<Boolean> inUnit) {
        this.units = units;
        this.inUnit = inUnit;
    }

    static Stores over(SqliteStores stores) {
        Transactions repeated = new RepeatedUnits(stores.transactions(), stores::inUnit);
        return (Stores) Proxy.newProxyInstance(
                Stores.class.getClassLoader(), new Class<?>[] {Stores.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("transactions")) {
                        return repeated;
                    }
                    try {
                        return method.invoke(stores, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public <T> CompletionStage<T> submit(Supplier<T> work) {
        if (!inUnit.get()) {
            undone(work);
        }
        return units.submit(work);
    }

    private <T> void undone(Supplier<T> work) {
        try {
            units.run(() -> {
                throw new Undone(work.get());
            });
        } catch (RuntimeException undoneOrRefused) {
            // The second run is the one that counts; it must also repeat a refusal.
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Undone(@Nullable Object result) {
            super("undone with " + (result == null ? "nothing" : "a result"));
        }
    }
}
