package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.seed.cards.CardLoans;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Optional;

/**
 * The cards that may be borrowed on. One is named by its own id or, if it is a credit card, by the id of its account,
 * wherever a path asks for a card or an account. Wire fact: the public sandbox took a card's id in both places.
 */
record LendingCards(BankViews views) {

    /**
     * The cards on which loans are offered: the one that the borrower is about, else every credit card in view.
     *
     * @throws Refused CARDS_NONE
     */
    List<HeldCard> offered(Borrower borrower) {
        List<HeldCard> offered = inView(borrower).stream()
                .filter(card -> borrower.card() != null || isCredit(card))
                .toList();
        if (offered.isEmpty()) {
            throw new Refused(BankRefusal.CARDS_NONE);
        }
        return offered;
    }

    /**
     * The card that an operation on accounts names.
     *
     * @throws Refused ACCOUNT_UNKNOWN if the borrower does not see such an account, ACCOUNT_WITHOUT_LOANS if no credit
     *     card draws on it
     */
    HeldCard ofAccount(Borrower borrower, String id) {
        return find(borrower, id)
                .orElseThrow(() -> new Refused(
                        seesAccount(borrower, id) ? LoanRefusal.ACCOUNT_WITHOUT_LOANS : BankRefusal.ACCOUNT_UNKNOWN));
    }

    /**
     * The card that an operation on cards names.
     *
     * @throws Refused LENDING_CARD_UNKNOWN
     */
    HeldCard ofCard(Borrower borrower, String id) {
        return find(borrower, id).orElseThrow(() -> new Refused(LoanRefusal.LENDING_CARD_UNKNOWN));
    }

    /** Every card in view that may be named. */
    List<HeldCard> inView(Borrower borrower) {
        return views.of(borrower.viewer()).cards().stream()
                .filter(card -> borrower.card() == null || borrower.card().equals(card.id()))
                .toList();
    }

    /** The loans that run on a card. */
    List<CardLoan> loans(Borrower borrower, HeldCard card) {
        BankView.Key key = views.of(borrower.viewer()).key();
        return CardLoans.of(key.bank().seed(), card, key.bank().today());
    }

    private Optional<HeldCard> find(Borrower borrower, String id) {
        return inView(borrower).stream()
                .filter(card -> card.id().value().equals(id)
                        || (isCredit(card) && card.account().value().equals(id)))
                .findFirst();
    }

    private boolean seesAccount(Borrower borrower, String id) {
        return borrower.card() == null
                && !id.isBlank()
                && views.of(borrower.viewer())
                        .holdings()
                        .find(new AccountId(id))
                        .isPresent();
    }

    private static boolean isCredit(HeldCard card) {
        return card.card().type() == CardType.CREDIT;
    }
}
