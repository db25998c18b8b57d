package dev.sandbank.application.bank.account.closure;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.FreshCards;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.AccountInUse;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Closes an account, for good. */
public final class CloseAccount {

    private static final int REFERENCE_DIGITS = 9;

    private final BankViews views;
    private final PresentAccounts accounts;
    private final BankRecords records;
    private final Transactions transactions;
    private final List<ClosureBar> bars;

    /**
     * Makes the use case.
     *
     * @param others what else may be in the way, besides money and cards
     */
    public CloseAccount(
            BankViews views, Journal journal, BankRecords records, Transactions transactions, List<ClosureBar> others) {
        this.views = views;
        this.accounts = new PresentAccounts(journal, records);
        this.records = records;
        this.transactions = transactions;
        List<ClosureBar> all = new ArrayList<>(List.of(new MoneyBar(journal), new CardsBar(new FreshCards(records))));
        all.addAll(others);
        this.bars = List.copyOf(all);
    }

    /**
     * The reference of the closure, once it is durable.
     *
     * @param reason a value of the reference code {@code accountClosureReasonCode}, or null
     * @throws Refused ACCOUNT_UNKNOWN, ACCOUNT_CLOSED, ACCOUNT_BLOCKED, or ACCOUNT_IN_USE, which names everything that is in
     *     the way; then nothing changed
     */
    public String close(Viewer viewer, AccountId id, @Nullable String reason) {
        BankView view = views.of(viewer);
        view.account(id);
        CustomerBank bank = view.bank();
        Account seeded = bank.seeded(id);
        return transactions.in(viewer.space()).run(() -> {
            Account account = accounts.of(viewer.space(), seeded, bank.key().today());
            check(bank, account);
            AccountClosure closure = new AccountClosure(
                    id, viewer.customer(), reference(bank, id), bank.key().today(), reason);
            records.put(viewer.space(), AccountClosure.KIND, closure);
            return closure.reference();
        });
    }

    private void check(CustomerBank bank, Account account) {
        if (account.status() == AccountStatus.CLOSED) {
            throw new Refused(PaymentRefusal.ACCOUNT_CLOSED);
        }
        if (account.status() == AccountStatus.BLOCKED) {
            throw new Refused(PaymentRefusal.ACCOUNT_BLOCKED);
        }
        List<String> inTheWay = bars.stream()
                .map(bar -> bar.inTheWay(bank, account))
                .flatMap(Optional::stream)
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new Refused(new AccountInUse(String.join(", and ", inTheWay)));
        }
    }

    private static String reference(CustomerBank bank, AccountId id) {
        return Dice.of(bank.key().seed(), "account closure", id.value()).digits(REFERENCE_DIGITS);
    }
}
