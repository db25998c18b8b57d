package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads one transaction of an account. */
public final class ReadTransaction {

    private final BankViews views;

    public ReadTransaction(BankViews views) {
        this.views = views;
    }

    /**
     * The transaction of this reference.
     *
     * @param reference null for the newest one
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see the account, RESOURCE_UNKNOWN if the account has no such
     *     transaction
     */
    public TransactionDetails read(Viewer viewer, AccountId id, @Nullable String reference) {
        BankView view = views.of(viewer);
        Account account = view.account(id);
        Predicate<Transaction> asked =
                line -> reference == null || line.movement().reference().equals(reference);
        Transaction found = views.history(view, id).transactions().stream()
                .filter(asked)
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
        return new TransactionDetails(account, found, fee(view, account, found).orElse(null));
    }

    /** A fee is an entry of its own, whose subject is what it was taken for. */
    private static Optional<Money> fee(BankView view, Account account, Transaction line) {
        LedgerAccount own = LedgerAccount.of(account.id());
        Unit unit = Unit.of(account.currency());
        return view.bank().journal().entries().stream()
                .filter(entry -> entry.kind() == EntryKind.FEE)
                .filter(entry -> entry.subject().equals(line.movement().reference()))
                .map(JournalEntry::entry)
                .map(entry -> new Money(entry.amountOn(own, unit), account.currency()))
                .filter(Money::isNegative)
                .map(Money::negate)
                .findFirst();
    }
}
