package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.ledger.Ledger;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;

/** One customer of one market in one seed, read on a day. */
public record Visit(SeedName seed, Market market, TestCustomer customer, LocalDate today) {

    /** A customer of the published data. */
    public Visit(Market market, TestCustomer customer, LocalDate today) {
        this(SeedName.DEFAULT, market, customer, today);
    }

    public Holdings holdings() {
        return SeededBank.holdings(seed, market, customer, today);
    }

    public List<Account> accounts() {
        return holdings().accounts();
    }

    /** The same account as one of another visit. */
    Account account(Account same) {
        return accounts().stream()
                .filter(account -> account.id().equals(same.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether what the customer holds was recorded, so that balances stand still. */
    boolean isRecorded() {
        return SeededBank.isRecorded(market, customer);
    }

    public History history(Account account) {
        return SeededBank.history(seed, market, customer, account.id(), today).orElseThrow();
    }

    /** Everything that ever moved on the customer's accounts. */
    public Ledger ledger() {
        return new Ledger(accounts().stream()
                .flatMap(account -> history(account).entries().stream())
                .toList());
    }
}
