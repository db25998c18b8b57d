package dev.sandbank.application.bank.offer;

import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.offer.CustomerOffer;
import dev.sandbank.domain.bank.offer.OfferAnswer;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What customers answered to offers, inside units of work. */
record OfferDesk(BankRecords records) {

    /** The most taken offers of a customer that are kept beside the answers to offers that are made. */
    private static final int MOST = 20;

    /**
     * The offer of an id with what was said about it.
     *
     * @param all the offers to the customer, read before the unit began
     * @throws Refused CUSTOMER_OFFER_UNKNOWN, or CUSTOMER_OFFER_CLOSED for one that was taken or declined
     */
    Asked find(Borrower borrower, List<CustomerOffer> all, String id) {
        List<OfferAnswer> answers = answers(borrower);
        if (answers.stream().anyMatch(answer -> answer.id().equals(id) && !answer.isOpen())) {
            throw new Refused(BankRefusal.CUSTOMER_OFFER_CLOSED);
        }
        CustomerOffer offer = MadeOffers.find(
                all,
                id,
                each -> answers.stream().noneMatch(answer -> answer.id().equals(each) && !answer.isOpen()));
        return new Asked(offer, MadeOffers.answer(answers, offer, borrower));
    }

    /** Stores an answer, and drops those to offers that are made no more; of those that were taken the newest stay. */
    void put(Borrower borrower, List<CustomerOffer> all, OfferAnswer answer) {
        Map<Boolean, List<OfferAnswer>> past = answers(borrower).stream()
                .filter(old -> all.stream().noneMatch(offer -> offer.id().equals(old.id())))
                .collect(Collectors.partitioningBy(old -> old.order() != null));
        List<OfferAnswer> taken = past.getOrDefault(true, List.of());
        Stream.concat(
                        past.getOrDefault(false, List.of()).stream(),
                        taken.stream().limit(Math.max(0, taken.size() - MOST)))
                .forEach(old -> records.remove(borrower.viewer().space(), OfferAnswer.KIND, old.id()));
        records.put(borrower.viewer().space(), OfferAnswer.KIND, answer);
    }

    private List<OfferAnswer> answers(Borrower borrower) {
        return records.of(
                borrower.viewer().space(),
                OfferAnswer.KIND,
                Holder.of(borrower.viewer().customer()));
    }

    /** An offer that is asked for. */
    record Asked(CustomerOffer offer, OfferAnswer answer) {}
}
