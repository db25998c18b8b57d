package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.bank.card.PurchaseAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.payment.CardHold;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves the money of a held payment, wholly, in part or with a tip. The rest is free at once. */
public final class CapturePayment {

    private final EntryWork work;

    public CapturePayment(EntryWork work) {
        this.work = work;
    }

    /**
     * What was captured; its line keeps the reference of the hold. The state of the card does not matter, because it was
     * checked when the money was held.
     *
     * @param amount null for all that is held
     * @throws Refused {@code ENTRY_UNKNOWN}, {@code HOLD_ENDED}, {@code AMOUNT_INVALID}, {@code CAPTURE_TOO_LARGE}, or as
     *     {@link Account#hold} for what is over; then nothing changed
     */
    public Corrected capture(CustomerEntry named, @Nullable BigDecimal amount) {
        return work.of(named.space(), named.customer(), open -> capture(open, named, amount));
    }

    static Corrected capture(OpenEntries open, CustomerEntry named, @Nullable BigDecimal asked) {
        Hold hold = open.requireOpen(named.reference());
        JournalEntry held = hold.entry();
        AccountId id = OpenEntries.payer(held).orElseThrow();
        Account before = open.present(open.customer(), id);
        Money most = OpenEntries.taken(held, before);
        Money amount = asked == null ? most : PurchaseAmount.of(asked, before.currency());
        Money over = CardHold.over(most, amount);
        if (over.minorUnits() > 0) {
            before.hold(over);
        }
        Entry moved = Entry.move(
                held.reference(), open.today(), LedgerAccount.of(id), LedgerAccount.outside(held.subject()), amount);
        List<JournalEntry> settled = hold.settle(open.place(open.customer()), moved.postings());
        settled.forEach(open::add);
        HoldPoints.earn(open, settled.get(1), amount);
        return new Corrected(
                Correction.CAPTURED,
                named.reference(),
                amount,
                open.present(open.customer(), id).available());
    }
}
