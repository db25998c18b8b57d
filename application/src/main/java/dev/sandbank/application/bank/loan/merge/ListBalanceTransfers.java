package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.PlanOffers;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the cards that may take over debts at other banks. */
public final class ListBalanceTransfers {

    private final LendingCards cards;

    public ListBalanceTransfers(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The offers, one for each card; at least one.
     *
     * @throws Refused CARDS_NONE
     */
    public List<BalanceOffer> list(Borrower borrower) {
        return cards.offered(borrower).stream()
                .map(card -> new BalanceOffer(
                        card,
                        PlanOffers.of(
                                borrower, LoanKind.BALANCE, LoanOffer.least(card.currency()), cards.today(borrower))))
                .toList();
    }

    /**
     * An offer.
     *
     * @param plans for the least amount, the shortest first
     */
    public record BalanceOffer(HeldCard card, List<LoanQuote> plans) {}
}
