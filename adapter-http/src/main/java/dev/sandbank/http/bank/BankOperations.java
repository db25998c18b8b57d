package dev.sandbank.http.bank;

import dev.sandbank.http.operation.Operation;
import java.util.List;

/** Every operation of the bank's APIs. */
public final class BankOperations {

    private BankOperations() {}

    public static List<Operation> of(BankUseCases useCases) {
        return List.of();
    }
}
