package dev.sandbank.http.idempotency;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Policy;
import dev.sandbank.http.bank.BankOperations;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Handler;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations that are carried out once for each key. */
public final class OnceOperations {

    private OnceOperations() {}

    public static Set<String> ids() {
        InMemoryStores stores = new InMemoryStores();
        UseCases useCases = UseCases.over(
                stores, TestPorts.over(stores, new SettableClock(), new CountingSecrets(), Policy.DEFAULT));
        Map<String, Handler> handlers = BankOperations.handlers(
                useCases.bank(),
                new OnceHandlers(useCases.answerOnce()),
                new Viewers(useCases.customer().accounts()),
                () -> "",
                new CountingSecrets());
        return handlers.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof OnceHandler<?>)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
