package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what may be paid in instalments on a card. */
public final class ListInstalmentPurchases {

    private final LendingCards cards;
    private final OpenPurchases purchases;

    public ListInstalmentPurchases(BankViews views) {
        this.cards = new LendingCards(views);
        this.purchases = new OpenPurchases(views);
    }

    /**
     * The purchases, newest first, or the statement.
     *
     * @param id of the card or its account
     * @throws Refused LENDING_CARD_UNKNOWN
     */
    public Listed list(Borrower borrower, String id, PlanSource source) {
        LoanCarrier carrier = cards.ofCard(borrower, id);
        if (source != PlanSource.STATEMENT) {
            return new Listed(purchases.lines(borrower, carrier, source), null);
        }
        boolean open = purchases.statement(borrower, carrier).isPresent();
        return new Listed(
                List.of(),
                purchases
                        .card(borrower, carrier)
                        .filter(terms -> open)
                        .map(CardTerms::credit)
                        .map(credit -> new Statement(credit.statementOn(), credit.statementBalance()))
                        .orElse(null));
    }

    /** Purchases, or the last statement if it may be paid in instalments. */
    public record Listed(
            List<Transaction> purchases, @Nullable Statement statement) {}

    /** A statement of a card. */
    public record Statement(LocalDate date, Money balance) {}
}
