package dev.sandbank.application.bank.loan.desk;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.DueDay;
import dev.sandbank.domain.bank.loan.booked.LoanEnd;
import dev.sandbank.domain.bank.loan.booked.LoanEntries;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.bank.loan.booked.LoanTaking;
import dev.sandbank.domain.bank.loan.booked.PlannedPurchase;
import dev.sandbank.domain.bank.loan.booked.Settlement;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A customer's loans inside a unit of work.
 *
 * @param bank read before the unit began
 * @param now by the clock of the space
 */
public record OpenLoans(SpaceId space, CustomerBank bank, Journal journal, BankRecords records, Instant now) {

    /** The number of loans that a customer may have at one time. */
    static final int MOST = 100;

    public LocalDate today() {
        return LocalDate.ofInstant(now, bank.key().customer().market().zone());
    }

    /** Every loan that the customer booked, also those that ended. */
    public List<BookedLoan> all() {
        return records.of(space, BookedLoan.KIND, Holder.of(bank.key().customer()));
    }

    /** The loan of that reference, if the customer booked it. */
    public Optional<BookedLoan> find(String reference) {
        return all().stream().filter(loan -> loan.id().equals(reference)).findFirst();
    }

    /**
     * Books a loan and pays it out.
     *
     * @throws Refused LOANS_FULL, PURCHASE_PLANNED_ALREADY, PURCHASE_UNKNOWN for one that was given back, or as {@link
     *     Account#hold} for the fee and {@link Account#credit} for the money
     */
    public BookedLoan book(LoanOrder order) {
        List<BookedLoan> all = all();
        if (all.stream().filter(BookedLoan::isRunning).count() >= MOST) {
            throw new Refused(LoanRefusal.LOANS_FULL);
        }
        PlannedPurchase purchase = order.purchase();
        if (purchase != null && all.stream().anyMatch(other -> other.paysFor(purchase.reference()))) {
            throw new Refused(LoanRefusal.PURCHASE_PLANNED_ALREADY);
        }
        if (purchase != null && corrections().notStanding().contains(purchase.reference())) {
            throw new Refused(LoanRefusal.PURCHASE_UNKNOWN);
        }
        JournalPlace place = place();
        BookedLoan loan = order.at(place, bank.key().customer());
        checkFee(loan);
        checkPayout(order);
        order.payingOut(place, loan).ifPresent(this::add);
        LoanEntries.fee(place(), loan).ifPresent(this::add);
        records.put(space, BookedLoan.KIND, loan);
        return loan;
    }

    private void checkPayout(LoanOrder order) {
        AccountId to = order.payout().account();
        if (to != null && order.paidOut().minorUnits() > 0) {
            account(to)
                    .orElseThrow(() -> new Refused(LoanRefusal.PAYOUT_ACCOUNT_UNKNOWN))
                    .credit(order.paidOut());
        }
    }

    private void checkFee(BookedLoan loan) {
        if (loan.fee().minorUnits() > 0) {
            account(loan.carrier().account()).ifPresent(account -> account.hold(loan.fee()));
        }
    }

    /** Takes what is due of a loan from its account, as far as that has enough. */
    public BookedLoan takeDue(BookedLoan loan) {
        Money none = Money.zero(loan.quote().amount().currency());
        Money able = account(loan.carrier().account())
                .filter(account -> account.status() == AccountStatus.ACTIVE
                        && account.kind().canPay())
                .map(Account::available)
                .filter(available -> !available.isNegative())
                .orElse(none);
        return take(loan.dueDay(able), LedgerAccount.of(loan.carrier().account()));
    }

    /**
     * Pays a part of what closes a loan, or all.
     *
     * @throws Refused LOAN_ENDED, SETTLEMENT_TOO_HIGH, or as {@link Account#hold}
     */
    public BookedLoan settle(BookedLoan loan, Money paid) {
        DueDay day = loan.settlement(today()).pay(paid);
        if (paid.minorUnits() > 0) {
            account(loan.carrier().account()).ifPresent(account -> account.hold(paid));
        }
        return take(day, LedgerAccount.of(loan.carrier().account()));
    }

    /** Makes a record of a loan of the seed, so that it can end. */
    public BookedLoan adopt(CardLoan seeded) {
        BookedLoan loan = BookedLoan.adopted(seeded, bank.key().customer());
        add(LoanEntries.adopted(place(), loan));
        return loan;
    }

    /** Closes a loan with money of another one. */
    public BookedLoan consolidate(BookedLoan old, LoanReference into) {
        return take(old.settlement(today()).close(LoanEnd.CONSOLIDATED), LedgerAccount.loan(into.value()));
    }

    /**
     * Ends a plan because its purchase, which no card paid for here, was given back.
     *
     * @throws Refused LOAN_ENDED
     */
    public BookedLoan refund(BookedLoan plan, PlannedPurchase purchase) {
        DueDay closed = plan.settlement(today()).close(LoanEnd.REFUNDED);
        LoanEntries.refunded(place(), plan, purchase).ifPresent(this::add);
        records.put(space, BookedLoan.KIND, closed.after());
        return closed.after();
    }

    /**
     * Pays the plan of a purchase with what was given back of it, from the account that got it. The plan ends when nothing
     * is left of the purchase or owed of the plan; interest that is not paid lapses then.
     *
     * @param purchase the reference of its line
     * @param all whether nothing is left of the purchase
     */
    public void givenBack(String purchase, Money back, boolean all) {
        all().stream()
                .filter(plan -> plan.isRunning() && plan.paysFor(purchase))
                .findFirst()
                .ifPresent(plan -> {
                    Settlement rest = plan.settlement(today()).withoutInterest();
                    DueDay day =
                            all || back.compareTo(rest.amount()) >= 0 ? rest.close(LoanEnd.REFUNDED) : rest.pay(back);
                    take(day, LedgerAccount.of(plan.carrier().account()));
                });
    }

    private Corrections corrections() {
        return new Corrections(journal.of(space, bank.key().customer()).entries());
    }

    private BookedLoan take(DueDay day, LedgerAccount from) {
        for (LoanTaking taking : day.takings()) {
            LoanEntries.taken(place(), taking, from).ifPresent(this::add);
        }
        records.put(space, BookedLoan.KIND, day.after());
        return day.after();
    }

    /** The account as it is now; empty if the customer has no such account. */
    public Optional<Account> account(AccountId id) {
        return bank.seeded().find(id).map(seeded -> new PresentAccounts(journal, records).of(space, seeded, today()));
    }

    /** Whether a card paid for the purchase of a plan here, so that it is not one of the seed. */
    public boolean isPaidHere(PlannedPurchase purchase) {
        return corrections()
                .moved(purchase.reference())
                .filter(entry -> entry.kind() == EntryKind.CARD_PAYMENT)
                .isPresent();
    }

    private void add(JournalEntry entry) {
        journal.add(space, entry);
    }

    private JournalPlace place() {
        return JournalPlace.of(journal.nextSequence(space), bank.key().customer(), now);
    }
}
