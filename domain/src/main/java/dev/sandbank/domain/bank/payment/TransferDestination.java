package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.customer.AccountId;
import java.util.List;

/**
 * An account that can receive a transfer.
 *
 * @param sources those that can pay it; at least one, and never the account itself
 */
public record TransferDestination(Account account, List<AccountId> sources) {

    public TransferDestination {
        sources = List.copyOf(sources);
        if (sources.isEmpty() || sources.contains(account.id())) {
            throw new IllegalArgumentException("an account is paid by others");
        }
    }
}
