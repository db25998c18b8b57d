package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;

/**
 * A payment with a card that a shop had authorised and will capture later. It expires at the beginning of the seventh
 * day after, in the calendar of the market.
 *
 * @param amount more than zero, in the currency of the account
 */
public record CardHold(JournalPlace place, CardId card, AccountId account, MerchantName merchant, Money amount) {

    private static final int DAYS = 7;

    /** How much more than was held a shop may capture, in percent; for tips. */
    private static final int SHARE_OVER = 15;

    private static final int PERCENT = 100;

    /**
     * The shop asks for more than it may.
     *
     * @param most what it may capture
     */
    public record CaptureTooLarge(Money most) implements Refusal {

        @Override
        public Reason reason() {
            return PaymentRefusal.CAPTURE_TOO_LARGE;
        }
    }

    public CardHold {
        if (amount.minorUnits() <= 0) {
            throw new IllegalArgumentException("more than zero is held");
        }
    }

    /** The reference of the payment, the same while it is held and when it is captured. */
    public String reference() {
        return place.reference(Purpose.PURCHASE.referencePrefix());
    }

    /** The first day on which nothing is held any more. */
    public LocalDate expiresOn() {
        return place.on().plusDays(DAYS);
    }

    /** The ledger entry that holds the money. */
    public JournalEntry entry() {
        LedgerAccount shop = LedgerAccount.outside(merchant.value());
        Entry entry = Entry.move(reference(), place.on(), LedgerAccount.of(account), shop, amount);
        return new JournalEntry(
                place, EntryKind.CARD_PAYMENT, entry, expiresOn(), merchant.value(), card, null, EntryLink.HOLDS);
    }

    /**
     * What a capture takes more than was held; zero if it takes no more.
     *
     * @throws Refused {@code CAPTURE_TOO_LARGE} if it is over the share for tips
     */
    public static Money over(Money held, Money captured) {
        long tip = held.minorUnits() / PERCENT * SHARE_OVER + held.minorUnits() % PERCENT * SHARE_OVER / PERCENT;
        long over = Math.max(0, captured.minus(held).minorUnits());
        if (over > tip) {
            throw new Refused(new CaptureTooLarge(held.plus(new Money(tip, held.currency()))));
        }
        return new Money(over, held.currency());
    }
}
