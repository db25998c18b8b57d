package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;

/**
 * Money that a shop gives back to the account from which a card paid, whatever the state of the card is. It is posted at
 * once.
 *
 * @param payment the entry that took the money
 */
public record CardRefund(JournalPlace place, JournalEntry payment, AccountId account, Money amount) {

    /**
     * More is asked back than is left of the payment.
     *
     * @param left what can be given back
     */
    public record RefundTooLarge(Money left) implements Refusal {

        @Override
        public Reason reason() {
            return PaymentRefusal.REFUND_TOO_LARGE;
        }
    }

    public String reference() {
        return place.reference(Purpose.REFUND.referencePrefix());
    }

    public JournalEntry entry() {
        LedgerAccount shop = LedgerAccount.outside(payment.subject());
        return new JournalEntry(
                place,
                EntryKind.CARD_REFUND,
                Entry.move(reference(), place.on(), shop, LedgerAccount.of(account), amount),
                place.on(),
                payment.subject(),
                payment.card(),
                null,
                EntryLink.to(payment.reference(), EntryEffect.MOVES));
    }
}
