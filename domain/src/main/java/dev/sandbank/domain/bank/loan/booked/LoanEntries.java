package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.MagicLoan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What loans write into the journal. A loan has an account of its own in the ledger, which holds what is owed of it and is
 * at zero when it ends.
 */
public final class LoanEntries {

    private LoanEntries() {}

    /** The reference of the loan whose first entry stands at that place. */
    public static LoanReference reference(JournalPlace place) {
        return new LoanReference(String.format(Locale.ROOT, "LN%ty%<tm%<td%012d", place.on(), place.sequence()));
    }

    /** Money that is paid out; what a loan closes others with is not. Of some amounts it is pending at first. */
    static JournalEntry paidOut(JournalPlace place, BookedLoan loan, LedgerAccount to, Money amount) {
        int pending = loan.quote().kind() == LoanKind.CASH
                ? MagicLoan.daysPending(loan.quote().amount())
                : 0;
        LocalDate postsOn = loan.purchase() == null
                ? place.on().plusDays(pending)
                : loan.purchase().postsOn();
        Entry entry = Entry.move(reference(place, Purpose.INSTALLMENT), place.on(), own(loan), to, amount);
        EntryKind kind = loan.purchase() == null ? EntryKind.LOAN_PAID_OUT : EntryKind.PURCHASE_PLANNED;
        String subject = loan.purchase() == null ? loan.id() : loan.purchase().shop();
        return new JournalEntry(place, kind, entry, postsOn, subject, null);
    }

    /** A loan of the seed gets an account of its own in the ledger. */
    public static JournalEntry adopted(JournalPlace place, BookedLoan loan) {
        Entry entry = Entry.move(
                reference(place, Purpose.INSTALLMENT), place.on(), own(loan), LedgerAccount.OPENING, loan.owed());
        return new JournalEntry(place, EntryKind.LOAN_PAID_OUT, entry, place.on(), loan.id(), null);
    }

    /** The fee for booking, if there is one. */
    public static Optional<JournalEntry> fee(JournalPlace place, BookedLoan loan) {
        Money fee = loan.quote().fee();
        if (fee.minorUnits() == 0) {
            return Optional.empty();
        }
        LedgerAccount fees = LedgerAccount.fees(fee.currency());
        Entry entry = Entry.move(reference(place, Purpose.FEE), place.on(), account(loan), fees, fee);
        return Optional.of(new JournalEntry(place, EntryKind.FEE, entry, place.on(), loan.id(), null));
    }

    /** Money that pays for a loan, from an account; empty if nothing moves. */
    public static Optional<JournalEntry> taken(JournalPlace place, LoanTaking taking, LedgerAccount from) {
        BookedLoan loan = taking.after();
        return entry(
                place,
                EntryKind.LOAN_INSTALMENT,
                loan.id(),
                List.of(
                        new Posting(from, taking.fromAccount().negate()),
                        new Posting(own(loan), taking.principal()),
                        new Posting(LedgerAccount.interest(taking.interest().currency()), taking.interest())));
    }

    /**
     * The purchase of a plan is given back: the shop pays it, the loan is paid back with it, and the account gets the
     * rest, which is what was paid by instalments.
     */
    public static Optional<JournalEntry> refunded(JournalPlace place, BookedLoan plan, PlannedPurchase purchase) {
        Money owed = plan.settlement(place.on()).principalOwed();
        Money all = purchase.amount();
        return entry(
                place,
                EntryKind.PLAN_REFUNDED,
                purchase.shop(),
                List.of(
                        new Posting(LedgerAccount.outside(purchase.shop()), all.negate()),
                        new Posting(own(plan), owed),
                        new Posting(account(plan), all.minus(owed))));
    }

    private static Optional<JournalEntry> entry(
            JournalPlace place, EntryKind kind, String subject, List<Posting> postings) {
        List<Posting> moving =
                postings.stream().filter(posting -> posting.amount() != 0).toList();
        if (moving.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = new Entry(reference(place, Purpose.INSTALLMENT), place.on(), moving);
        return Optional.of(new JournalEntry(place, kind, entry, place.on(), subject, null));
    }

    private static String reference(JournalPlace place, Purpose purpose) {
        return place.reference(purpose.referencePrefix());
    }

    private static LedgerAccount own(BookedLoan loan) {
        return LedgerAccount.loan(loan.id());
    }

    private static LedgerAccount account(BookedLoan loan) {
        return LedgerAccount.of(loan.carrier().account());
    }
}
