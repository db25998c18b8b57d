package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;

/**
 * A payment in a shop with a card. It is pending on its day and the next day, like seeded payments, and posted from the
 * second day after.
 *
 * @param amount more than zero, in the currency of the account
 */
public record CardPayment(JournalPlace place, CardId card, AccountId account, MerchantName merchant, Money amount) {

    private static final int DAYS_PENDING = 2;

    public CardPayment {
        if (amount.minorUnits() <= 0) {
            throw new IllegalArgumentException("a payment is of more than zero");
        }
    }

    /** The reference of the payment, the same while pending and when posted. */
    public String reference() {
        return place.reference(Purpose.PURCHASE.referencePrefix());
    }

    /** The first day on which it is posted, in the customer's market. */
    public LocalDate postsOn() {
        return place.on().plusDays(DAYS_PENDING);
    }

    /** The ledger entry of the payment. */
    public JournalEntry entry() {
        LedgerAccount shop = LedgerAccount.outside(merchant.value());
        Entry entry = Entry.move(reference(), place.on(), LedgerAccount.of(account), shop, amount);
        return new JournalEntry(place, EntryKind.CARD_PAYMENT, entry, postsOn(), merchant.value(), card);
    }
}
