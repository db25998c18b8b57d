package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.support.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Stores over one database that is opened twice, as by two processes. Threads use the openings in turn; what a unit of
 * work does, it does in the opening that runs it.
 */
final class TwoOpenings {

    private final List<? extends Stores> openings;
    private final AtomicInteger turn = new AtomicInteger();
    private final ThreadLocal<Stores> current = ThreadLocal.withInitial(this::next);

    private TwoOpenings(List<? extends Stores> openings) {
        this.openings = openings;
    }

    static Stores of(Stores one, Stores other) {
        return new TwoOpenings(List.of(one, other)).stores();
    }

    private Stores next() {
        return openings.get(turn.getAndIncrement() % openings.size());
    }

    private Stores stores() {
        return proxy(Stores.class, (method, arguments) -> {
            if (method.getName().equals("transactions")) {
                return new Units(units -> units);
            }
            return method.getReturnType().isInterface()
                    ? proxy(
                            method.getReturnType(),
                            (inner, values) -> inner.invoke(method.invoke(current.get()), values))
                    : method.invoke(current.get(), arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.invoke(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private final class Units implements Transactions {

        private final UnaryOperator<Transactions> which;

        private Units(UnaryOperator<Transactions> which) {
            this.which = which;
        }

        @Override
        public Transactions about(String subject) {
            return new Units(units -> units.about(subject));
        }

        @Override
        public <T> CompletionStage<T> submit(Supplier<T> work) {
            Stores opening = current.get();
            return which.apply(opening.transactions()).submit(() -> {
                Stores before = current.get();
                current.set(opening);
                try {
                    return work.get();
                } finally {
                    current.set(before);
                }
            });
        }
    }

    private interface Call {
        Object invoke(Method method, Object[] arguments) throws ReflectiveOperationException;
    }
}
