package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.seed.cards.CardLoans;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cards that may be borrowed on. One is named by its own id or, if it is a credit card, by the id of its account,
 * wherever a path asks for a card or an account. Wire fact: the public sandbox took a card's id in both places.
 */
public record LendingCards(BankViews views) {

    /**
     * The cards on which loans are offered: the one that the borrower is about, else every credit card in view.
     *
     * @throws Refused CARDS_NONE
     */
    public List<HeldCard> offered(Borrower borrower) {
        List<HeldCard> offered = cards(borrower)
                .filter(card -> borrower.card() != null || isCredit(card))
                .toList();
        if (offered.isEmpty()) {
            throw new Refused(BankRefusal.CARDS_NONE);
        }
        return offered;
    }

    /**
     * What an operation on accounts names.
     *
     * @throws Refused ACCOUNT_UNKNOWN if the borrower does not see such an account, ACCOUNT_WITHOUT_LOANS if no credit
     *     card draws on it and the borrower is held to what is offered
     */
    public LoanCarrier ofAccount(Borrower borrower, String id) {
        Optional<LoanCarrier> card = card(borrower, id);
        if (card.isPresent()) {
            return card.get();
        }
        LoanCarrier account = accounts(borrower)
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
        if (borrower.strict()) {
            throw new Refused(LoanRefusal.ACCOUNT_WITHOUT_LOANS);
        }
        return account;
    }

    /**
     * The card that an operation on cards names.
     *
     * @throws Refused LENDING_CARD_UNKNOWN
     */
    public LoanCarrier ofCard(Borrower borrower, String id) {
        return card(borrower, id).orElseThrow(() -> new Refused(LoanRefusal.LENDING_CARD_UNKNOWN));
    }

    /** Everything that may be named. */
    public List<LoanCarrier> inView(Borrower borrower) {
        return Stream.concat(cards(borrower).map(LoanCarrier::of), accounts(borrower))
                .toList();
    }

    /** The calendar day of the borrower. */
    public LocalDate today(Borrower borrower) {
        return views.of(borrower.viewer()).key().bank().today();
    }

    /** The loans that run on a card or account: those of the seed, then those that were booked. */
    public List<RunningLoan> loans(Borrower borrower, LoanCarrier carrier) {
        List<BookedLoan> booked = booked(borrower, carrier);
        return Stream.<RunningLoan>concat(
                        seeded(borrower, carrier)
                                .filter(loan -> booked.stream()
                                        .noneMatch(other -> other.reference().equals(loan.reference()))),
                        booked.stream().filter(BookedLoan::isRunning))
                .toList();
    }

    /** The loans that run on a card or account, and those that were booked on others. */
    public Stream<RunningLoan> owed(Borrower borrower, LoanCarrier carrier) {
        return Stream.concat(
                loans(borrower, carrier).stream(),
                views.of(borrower.viewer()).bank().journal().records(BookedLoan.KIND).stream()
                        .filter(loan ->
                                loan.isRunning() && !loan.carrier().account().equals(carrier.account())));
    }

    /** The loans of the seed on a card or account. */
    public Stream<CardLoan> seeded(Borrower borrower, LoanCarrier carrier) {
        BankView.Key key = views.of(borrower.viewer()).key();
        return CardLoans.of(key.bank().seed(), carrier, key.bank().today()).stream();
    }

    /** The loans that were booked on a card or account, also those that ended. */
    public List<BookedLoan> booked(Borrower borrower, LoanCarrier carrier) {
        return views.of(borrower.viewer()).bank().journal().records(BookedLoan.KIND).stream()
                .filter(loan -> loan.carrier().account().equals(carrier.account()))
                .toList();
    }

    private Optional<LoanCarrier> card(Borrower borrower, String id) {
        return cards(borrower)
                .filter(card -> card.id().value().equals(id)
                        || (isCredit(card) && card.account().value().equals(id)))
                .findFirst()
                .map(LoanCarrier::of);
    }

    private Stream<HeldCard> cards(Borrower borrower) {
        return views.of(borrower.viewer()).cards().stream()
                .filter(card -> borrower.card() == null || borrower.card().equals(card.id()));
    }

    /** Those that are not named for their card. */
    private Stream<LoanCarrier> accounts(Borrower borrower) {
        Stream<Account> all =
                borrower.card() == null ? views.of(borrower.viewer()).holdings().accounts().stream() : Stream.of();
        return all.filter(account -> account.kind() != AccountKind.CREDIT_CARD).map(LoanCarrier::of);
    }

    private static boolean isCredit(HeldCard card) {
        return card.card().type() == CardType.CREDIT;
    }
}
