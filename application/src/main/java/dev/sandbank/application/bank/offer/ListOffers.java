package dev.sandbank.application.bank.offer;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.domain.bank.offer.CustomerOffer;
import dev.sandbank.domain.bank.offer.OfferAnswer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the offers that a customer may still be shown. */
public final class ListOffers {

    private final BankViews views;
    private final MadeOffers offers;

    public ListOffers(BankViews views, ReadIncome readIncome) {
        this.views = views;
        this.offers = new MadeOffers(views, readIncome);
    }

    /**
     * The offers in the bank's order.
     *
     * @param first id of the offer that comes before the others; null for none
     */
    public List<Listed> list(Borrower borrower, @Nullable String first) {
        List<OfferAnswer> answers = views.of(borrower.viewer()).bank().journal().records(OfferAnswer.KIND);
        return offers.to(borrower).stream()
                .map(offer -> new Listed(offer, MadeOffers.answer(answers, offer, borrower)))
                .filter(listed -> listed.answer().shownAgain())
                .sorted(Comparator.comparing(listed -> !listed.offer().id().equals(first)))
                .toList();
    }

    /** An offer, and what was said about it last. */
    public record Listed(CustomerOffer offer, OfferAnswer answer) {}
}
