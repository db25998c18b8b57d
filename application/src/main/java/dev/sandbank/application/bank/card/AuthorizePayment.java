package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.payment.CardHold;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;

/** Holds the money of a payment with a card, which the shop captures later. */
public final class AuthorizePayment {

    private final Spaces spaces;
    private final PurchaseCheck check;
    private final Journal journal;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public AuthorizePayment(
            Spaces spaces,
            CustomerBanks banks,
            BankRecords records,
            Journal journal,
            Transactions transactions,
            SpaceClocks clocks) {
        this.spaces = spaces;
        this.check = new PurchaseCheck(banks, records, journal);
        this.journal = journal;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * The payment, held.
     *
     * @throws Refused as {@link SpendWithCard#spend}; then nothing changed
     */
    public HeldPayment authorize(CardPurchase purchase) {
        spaces.require(purchase.space());
        CustomerBank bank = check.bank(purchase);
        Instant now = clocks.now(purchase.space());
        return transactions.run(() -> {
            AllowedPurchase allowed = check.of(bank, purchase, now);
            HeldCard card = allowed.card();
            CardHold hold =
                    new CardHold(allowed.place(), card.id(), card.account(), purchase.merchant(), allowed.amount());
            journal.add(purchase.space(), hold.entry());
            return new HeldPayment(hold, card.card(), allowed.available());
        });
    }

    /**
     * A payment that is held.
     *
     * @param available what can still be spent with the account of the card
     */
    public record HeldPayment(CardHold hold, Card card, Money available) {}
}
