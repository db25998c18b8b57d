package dev.sandbank.http.bank;

import dev.sandbank.http.bank.account.AccountOperations;
import dev.sandbank.http.operation.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Every operation of the bank's APIs. */
public final class BankOperations {

    private BankOperations() {}

    public static List<Operation> of(BankUseCases useCases) {
        return Stream.of(
                        new AccountOperations(useCases.accounts()).all(),
                        new ProfileOperations(useCases.readProfile()).all(),
                        new RewardsOperations(useCases.rewards()).all(),
                        new AmericanRewardsOperations(useCases.rewards()).all())
                .flatMap(List::stream)
                .toList();
    }
}
