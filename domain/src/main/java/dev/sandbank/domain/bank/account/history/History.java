package dev.sandbank.domain.bank.account.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of an account from a day to the present, newest first.
 *
 * @param opening the position before the oldest line; negative if the customer owed money
 * @param transactions of everything but investments
 * @param orders of investments
 */
public record History(
        AccountId account,
        LocalDate since,
        Money opening,
        List<Transaction> transactions,
        List<InvestmentOrder> orders) {

    public History {
        transactions = List.copyOf(transactions);
        orders = List.copyOf(orders);
    }

    /**
     * The history with the entries of its account added. On each day they come after the seeded movements. A running
     * balance includes pending lines, in the seed as well, so the balance of a line does not change when it is posted.
     * Open holds are the last lines of their day, and no running balance includes them.
     */
    public History after(Account seeded, AccountJournal journal) {
        if (journal.isEmpty()) {
            return this;
        }
        List<Transaction> all = new ArrayList<>(transactions);
        Collections.reverse(all);
        JournalLines added = new JournalLines(seeded, journal);
        all.addAll(added.oldestFirst());
        all.sort(Comparator.comparing(Transaction::date));
        Money start = opening;
        Money position = opening;
        List<Transaction> lines = new ArrayList<>();
        for (Transaction line : all) {
            position = position.plus(line.movement().amount());
            if (line.date().isBefore(since)) {
                start = position;
            } else {
                lines.add(seeded.kind().isDeposit() ? line.with(position) : line);
            }
        }
        lines.addAll(added.held());
        lines.sort(Comparator.comparing(Transaction::date));
        Collections.reverse(lines);
        return new History(account, since, start, lines, orders);
    }

    /** The movements behind the lines. */
    public List<Movement> movements() {
        List<Movement> movements = new ArrayList<>();
        transactions.forEach(line -> movements.add(line.movement()));
        orders.forEach(line -> movements.add(line.movement()));
        return movements;
    }

    /** The sum of the pending lines. The position of the account does not have it yet. */
    public Money pending() {
        return transactions.stream()
                .filter(line -> line.status() == TransactionStatus.PENDING)
                .map(line -> line.movement().amount())
                .reduce(Money.zero(opening.currency()), Money::plus);
    }

    /**
     * The entries that lead from nothing to the account's position with what is pending: the opening first, then every
     * movement.
     */
    public List<Entry> entries() {
        LedgerAccount own = LedgerAccount.of(account);
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.move("opening of " + account, since, LedgerAccount.OPENING, own, opening));
        movements().forEach(movement -> entries.add(movement.entry(account)));
        return entries;
    }
}
