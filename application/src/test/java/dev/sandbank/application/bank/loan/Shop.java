package dev.sandbank.application.bank.loan;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.card.AuthorizePayment;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.domain.bank.card.MerchantName;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A shop in which the borrower of a lender pays with the credit card, and which gives money back. */
final class Shop {

    private final Lender lender;
    private final SpendWithCard spendWithCard;
    private final HoldUseCases holds;

    Shop(Lender lender) {
        this.lender = lender;
        Stores stores = lender.stores;
        this.spendWithCard = new SpendWithCard(
                stores.spaces(),
                lender.banks,
                stores.bankRecords(),
                stores.journal(),
                stores.transactions(),
                lender.clock);
        this.holds = HoldUseCases.over(
                new AuthorizePayment(
                        stores.spaces(),
                        lender.banks,
                        stores.bankRecords(),
                        stores.journal(),
                        stores.transactions(),
                        lender.clock),
                new EntryWork(
                        stores.spaces(),
                        lender.banks,
                        stores.bankRecords(),
                        stores.journal(),
                        stores.transactions(),
                        lender.clock));
    }

    /** Pays at once; returns the reference of the line. */
    String sell(String amount) {
        return spendWithCard.spend(purchase(amount)).payment().reference();
    }

    /** Holds money for a payment; returns the reference of the line. */
    String hold(String amount) {
        return holds.authorizePayment().authorize(purchase(amount)).hold().reference();
    }

    void cancel(String reference) {
        holds.voidPayment().cancel(entry(reference));
    }

    /** Gives back so much on the card; null for all that is left. */
    void refund(String reference, @Nullable String amount) {
        holds.refundPayment().refund(entry(reference), amount == null ? null : new BigDecimal(amount));
    }

    private CardPurchase purchase(String amount) {
        return new CardPurchase(
                Lender.SPACE,
                Lender.customer(),
                lender.creditCard().id().value(),
                new MerchantName("Kopi"),
                new BigDecimal(amount));
    }

    private static CustomerEntry entry(String reference) {
        return new CustomerEntry(Lender.SPACE, Lender.customer(), reference);
    }
}
