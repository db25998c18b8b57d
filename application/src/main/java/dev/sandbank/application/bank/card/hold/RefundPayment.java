package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.bank.card.PurchaseAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.CardRefund;
import dev.sandbank.domain.bank.payment.CardRefund.RefundTooLarge;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives back what a card paid, to the account behind the card. A payment that is not posted yet is voided instead, so it
 * can only be given back wholly. What is given back pays the instalment plan of the payment first, if it has one.
 */
public final class RefundPayment {

    private final EntryWork work;

    public RefundPayment(EntryWork work) {
        this.work = work;
    }

    /**
     * What was given back.
     *
     * @param amount null for all that is left of the payment
     * @throws Refused {@code ENTRY_UNKNOWN}, {@code HOLD_ENDED}, {@code AMOUNT_INVALID}, {@code REFUND_TOO_LARGE},
     *     {@code REFUND_BEFORE_POSTING}, or as {@link Account#credit}; then nothing changed
     */
    public Corrected refund(CustomerEntry named, @Nullable BigDecimal amount) {
        return work.of(named.space(), named.customer(), open -> {
            Optional<Hold> hold = open.openHold(named.reference());
            return hold.isPresent() ? undo(open, hold.get(), amount) : refund(open, named, amount);
        });
    }

    private static Corrected undo(OpenEntries open, Hold hold, @Nullable BigDecimal asked) {
        Account account =
                open.present(open.customer(), OpenEntries.payer(hold.entry()).orElseThrow());
        mustBeAll(OpenEntries.taken(hold.entry(), account), asked);
        return VoidPayment.cancel(open, hold);
    }

    static Corrected refund(OpenEntries open, CustomerEntry named, @Nullable BigDecimal asked) {
        JournalEntry payment = open.requireMoved(named.reference());
        AccountId id = OpenEntries.payer(payment)
                .filter(any -> payment.kind() == EntryKind.CARD_PAYMENT)
                .orElseThrow(() -> new Refused(PaymentRefusal.ENTRY_UNKNOWN));
        Account before = open.present(open.customer(), id);
        Money left = new Money(
                open.corrections().left(payment, LedgerAccount.of(id), Unit.of(before.currency())), before.currency());
        Money amount = asked == null ? left : PurchaseAmount.of(asked, before.currency());
        if (left.minorUnits() == 0 || amount.compareTo(left) > 0) {
            throw new Refused(new RefundTooLarge(left));
        }
        JournalEntry back = payment.isPostedBy(open.today())
                ? posted(open, payment, before, amount)
                : cancelled(open, payment, left, asked);
        open.add(back);
        HoldPoints.takeBack(open, back, payment, left, amount);
        open.payPlan(payment, amount, amount.equals(left));
        return new Corrected(
                payment.isPostedBy(open.today()) ? Correction.REFUNDED : Correction.VOIDED,
                back.reference(),
                amount,
                open.present(open.customer(), id).available());
    }

    private static JournalEntry posted(OpenEntries open, JournalEntry payment, Account account, Money amount) {
        account.credit(amount);
        return new CardRefund(open.place(open.customer()), payment, account.id(), amount).entry();
    }

    private static JournalEntry cancelled(
            OpenEntries open, JournalEntry payment, Money left, @Nullable BigDecimal asked) {
        mustBeAll(left, asked);
        return Corrections.reversal(payment, open.place(open.customer()), false);
    }

    private static void mustBeAll(Money all, @Nullable BigDecimal asked) {
        if (asked != null && !PurchaseAmount.of(asked, all.currency()).equals(all)) {
            throw new Refused(PaymentRefusal.REFUND_BEFORE_POSTING);
        }
    }
}
