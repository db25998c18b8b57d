package dev.sandbank.application.bank.offer;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.offer.CustomerOffer;
import dev.sandbank.domain.bank.offer.OfferAnswer;
import dev.sandbank.domain.bank.offer.OfferStatus;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a customer thinks of an offer. */
public final class AnswerOffer {

    private final MadeOffers offers;
    private final OfferDesk desk;
    private final Transactions transactions;

    public AnswerOffer(BankViews views, ReadIncome readIncome, BankRecords records, Transactions transactions) {
        this.offers = new MadeOffers(views, readIncome);
        this.desk = new OfferDesk(records);
        this.transactions = transactions;
    }

    /**
     * What is kept now.
     *
     * @param reason why it is not wanted, or null
     * @param again whether it may be shown again; null for what is usual
     * @throws Refused CUSTOMER_OFFER_UNKNOWN or CUSTOMER_OFFER_CLOSED
     */
    public OfferAnswer answer(
            Borrower borrower, String id, OfferStatus said, @Nullable String reason, @Nullable Boolean again) {
        List<CustomerOffer> all = offers.to(borrower);
        return transactions.in(borrower.viewer().space()).run(() -> {
            OfferAnswer after = desk.find(borrower, all, id).answer().saying(said, reason, again);
            desk.put(borrower, all, after);
            return after;
        });
    }
}
