package dev.sandbank.http.bank;

import dev.sandbank.http.bank.account.AccountOperations;
import dev.sandbank.http.bank.reference.ReferenceOperations;
import dev.sandbank.http.operation.Handler;
import java.util.HashMap;
import java.util.Map;

/** The handlers of the bank's operations, by {@code operationId}. */
public final class BankOperations {

    private BankOperations() {}

    public static Map<String, Handler> handlers(BankUseCases useCases) {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.putAll(new AccountOperations(useCases.accounts()).handlers());
        handlers.putAll(new ProfileOperations(useCases.readProfile()).handlers());
        handlers.putAll(new RewardsOperations(useCases.rewards()).handlers());
        handlers.putAll(new AmericanRewardsOperations(useCases.rewards()).handlers());
        handlers.putAll(new ReferenceOperations(useCases.reference()).handlers());
        return handlers;
    }
}
