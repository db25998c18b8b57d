package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.LoanRequest;
import dev.sandbank.application.bank.loan.PlanOffers;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.booked.PlannedPurchase;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the plans for purchases that are named, or for an amount. */
public final class SearchInstalmentPlans {

    private static final String AMOUNT = "loanAmount";

    private final LendingCards cards;
    private final OpenPurchases purchases;

    public SearchInstalmentPlans(BankViews views) {
        this.cards = new LendingCards(views);
        this.purchases = new OpenPurchases(views);
    }

    /**
     * The plans, the shortest first.
     *
     * @param id of the card or its account
     * @param tenor the length that is wanted; null for all on offer
     * @throws Refused LENDING_CARD_UNKNOWN, PURCHASE_UNKNOWN, INSTALMENTS_TOO_SMALL or INPUT_INVALID
     */
    public List<LoanQuote> search(
            Borrower borrower, String id, PlanSource source, @Nullable AskedTenor tenor, AskedPurchase asked) {
        LoanCarrier carrier = cards.ofCard(borrower, id);
        AskedAmount amount = asked.amount() == null
                ? new AskedAmount(
                        AMOUNT, sum(borrower, carrier, source, asked.names()).decimal())
                : asked.amount();
        return tenor == null
                ? PlanOffers.of(
                        borrower, LoanKind.PURCHASE, amount.ofPurchases(carrier.currency()), cards.today(borrower))
                : List.of(new LoanRequest(id, amount, tenor)
                        .asInstalments(borrower, carrier.currency(), cards.today(borrower)));
    }

    /** What the purchases come to together; for names that nobody knows, as {@link PurchaseChoice}. */
    private Money sum(Borrower borrower, LoanCarrier carrier, PlanSource source, List<String> names) {
        if (source == PlanSource.STATEMENT) {
            return purchases
                    .statement(borrower, carrier)
                    .map(PlannedPurchase::amount)
                    .orElseThrow(() -> new Refused(LoanRefusal.PURCHASE_UNKNOWN));
        }
        List<PlannedPurchase> named = names.stream()
                .distinct()
                .flatMap(name -> purchases.named(borrower, carrier, name).stream())
                .distinct()
                .toList();
        Optional<PlannedPurchase> newest = borrower.strict() || !named.isEmpty()
                ? Optional.empty()
                : purchases.all(borrower, carrier).stream().findFirst();
        return Stream.concat(named.stream(), newest.stream())
                .map(PlannedPurchase::amount)
                .reduce(Money::plus)
                .orElseThrow(() -> new Refused(LoanRefusal.PURCHASE_UNKNOWN));
    }
}
