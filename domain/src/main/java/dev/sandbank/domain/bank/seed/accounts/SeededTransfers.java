package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.TransferDestination;
import dev.sandbank.domain.bank.payment.TransferOptions;
import dev.sandbank.domain.bank.seed.holdings.RecordedTransfers;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Transfers that the public sandbox was seen to offer between accounts that belong to no list of accounts. */
public final class SeededTransfers {

    private SeededTransfers() {}

    /**
     * What was recorded for a customer; empty for all others, who transfer between their own accounts.
     *
     * @param today the calendar day in the market
     */
    public static Optional<TransferOptions> recorded(
            SeedName seed, Market market, SeedCustomer customer, LocalDate today) {
        if (market != Market.BH || customer != TestCustomer.EVERYTHING) {
            return Optional.empty();
        }
        List<Account> accounts =
                SeededCustomer.of(RecordedTransfers.user1(seed)).accounts(today);
        List<TransferDestination> destinations = RecordedTransfers.payers().stream()
                .map(payers -> new TransferDestination(find(accounts, payers.getKey()), payers.getValue()))
                .toList();
        return Optional.of(new TransferOptions(accounts, destinations));
    }

    private static Account find(List<Account> accounts, AccountId id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
