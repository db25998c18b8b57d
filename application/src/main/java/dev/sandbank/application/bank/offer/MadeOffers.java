package dev.sandbank.application.bank.offer;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.offer.CustomerOffer;
import dev.sandbank.domain.bank.offer.OfferAnswer;
import dev.sandbank.domain.bank.offer.OfferBasis;
import dev.sandbank.domain.bank.offer.OfferRules;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The offers to a customer, by what the customer has. */
record MadeOffers(BankViews views, ReadIncome readIncome) {

    /** The id that the documents print; it means the customer's first offer that is open. */
    private static final String PRINTED = "DF6CJ2UFEN";

    OfferRules rules(Borrower borrower) {
        CustomerBank.Key key = views.of(borrower.viewer()).key().bank();
        return new OfferRules(key.seed(), key.customer(), key.today(), borrower.reckoning());
    }

    /** All that the bank offers, whatever was answered. */
    List<CustomerOffer> to(Borrower borrower) {
        CustomerBank bank = views.of(borrower.viewer()).bank();
        Money income = readIncome
                .read(borrower.viewer().space(), borrower.viewer().customer())
                .fixed();
        boolean hasCard = bank.journal().records(OpenedAccount.KIND).stream().anyMatch(MadeOffers::isOfferedCard);
        Money limit = card(borrower)
                .filter(card ->
                        bank.journal().records(BookedLoan.KIND).stream().noneMatch(runsOn(LoanCarrier.of(card))))
                .flatMap(card -> bank.holdings().find(card.account()))
                .map(account -> account.terms() instanceof CardTerms terms
                        ? terms.credit().limit()
                        : null)
                .orElse(null);
        return rules(borrower).to(new OfferBasis(income, hasCard, limit));
    }

    /** The card on which a loan is offered: the first credit card in the currency of the market. */
    Optional<HeldCard> card(Borrower borrower) {
        Currency currency = borrower.viewer().customer().market().currency();
        return views.of(borrower.viewer()).cards().stream()
                .filter(card -> card.card().type() == CardType.CREDIT && card.currency() == currency)
                .findFirst();
    }

    /**
     * The offer of an id.
     *
     * @param isOpen whether it can still be answered, by its id
     * @throws Refused CUSTOMER_OFFER_UNKNOWN
     */
    static CustomerOffer find(List<CustomerOffer> offers, String id, Predicate<String> isOpen) {
        return offers.stream()
                .filter(offer -> offer.id().equals(id) || (id.equals(PRINTED) && isOpen.test(offer.id())))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CUSTOMER_OFFER_UNKNOWN));
    }

    static OfferAnswer answer(List<OfferAnswer> answers, CustomerOffer offer, Borrower borrower) {
        return answers.stream()
                .filter(answer -> answer.id().equals(offer.id()))
                .findFirst()
                .orElseGet(() -> OfferAnswer.none(offer.id(), borrower.viewer().customer()));
    }

    static boolean isOfferedCard(OpenedAccount opened) {
        return opened.product().equals(OfferRules.CARD);
    }

    /** Whether a loan of money runs on a card. */
    static Predicate<BookedLoan> runsOn(LoanCarrier carrier) {
        return loan -> loan.isRunning()
                && loan.kind() != LoanKind.PURCHASE
                && loan.carrier().account().equals(carrier.account());
    }
}
