package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.customer.CustomerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A loan that is to be booked.
 *
 * @param purchase what a plan pays for; null for other loans
 * @param paidOut how much of it is paid out; the rest closes other loans
 */
public record LoanOrder(
        LoanCarrier carrier, LoanQuote quote, @Nullable PlannedPurchase purchase, Payout payout, Money paidOut) {

    /** A loan that is paid out as a whole. */
    public static LoanOrder of(LoanCarrier carrier, LoanQuote quote, Payout payout) {
        return new LoanOrder(carrier, quote, null, payout, quote.amount());
    }

    /** A plan, which pays for its purchase. */
    public static LoanOrder plan(LoanCarrier carrier, LoanQuote quote, PlannedPurchase purchase) {
        return new LoanOrder(carrier, quote, purchase, Payout.to(carrier.account()), quote.amount());
    }

    /** The loan, if its first entry stands at that place. */
    public BookedLoan at(JournalPlace place, CustomerId customer) {
        return BookedLoan.of(LoanEntries.reference(place), customer, carrier, quote, purchase);
    }

    /** The entry that pays it out, if anything is. */
    public Optional<JournalEntry> payingOut(JournalPlace place, BookedLoan loan) {
        return paidOut.minorUnits() == 0
                ? Optional.empty()
                : Optional.of(LoanEntries.paidOut(place, loan, payout.ledgerAccount(), paidOut));
    }
}
