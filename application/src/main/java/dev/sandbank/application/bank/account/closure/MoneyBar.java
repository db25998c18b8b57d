package dev.sandbank.application.bank.account.closure;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import java.util.Optional;

/** Money in an account, debt on it, and payments that are pending. */
record MoneyBar(Journal journal) implements ClosureBar {

    @Override
    public Optional<String> inTheWay(CustomerBank bank, Account account) {
        if (account.hasPending() || isAwaited(bank, account)) {
            return Optional.of("payments are pending");
        }
        Money position = account.position();
        if (position.minorUnits() == 0) {
            return Optional.empty();
        }
        return Optional.of(position.isNegative() ? position.negate() + " is owed on it" : position + " is still in it");
    }

    private boolean isAwaited(CustomerBank bank, Account account) {
        return journal.balance(
                                bank.key().space(),
                                LedgerAccount.of(account.id()),
                                Unit.of(account.currency()),
                                bank.key().today())
                        .coming()
                != 0;
    }
}
