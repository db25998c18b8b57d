package dev.sandbank.domain.bank.loan.topup;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanBudget;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.OfferedProduct;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published rules by which a loan is topped up; {@code docs/LOANS.md} says them in words.
 *
 * @param kind of the loan that comes of it
 * @param today in the market
 */
public record TopUpRules(Market market, LoanKind kind, LocalDate today) {

    /** The lengths on offer, the shortest first. */
    public static final List<Tenor> LENGTHS =
            Stream.of(12, 24, 36, 48).map(Tenor::new).toList();

    private static final int LEAST = 500;

    /** The smallest amount that is lent on top. */
    public static Money least(Market market) {
        return Catalogue.amount(LEAST, market);
    }

    /** The largest amount that is lent on top: that of a personal loan. */
    public static Money most(Market market) {
        return Catalogue.of(market).stream()
                .filter(product -> product.kind() == ProductKind.PERSONAL_LOAN)
                .map(OfferedProduct::most)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What may be lent on top, the shortest length first; nothing to somebody who earns too little.
     *
     * @param income of a month
     * @param others the next instalments of the loans that go on
     * @param outstanding what closes the loan that is topped up; zero if there is none
     */
    public List<TopUpChoice> choices(Money income, Money others, Money outstanding) {
        if (income.compareTo(Catalogue.leastIncome(market)) < 0) {
            return List.of();
        }
        LoanBudget budget = LoanBudget.of(income.decimal(), others.decimal());
        return LENGTHS.stream()
                .map(tenor -> choice(tenor, budget, outstanding))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TopUpChoice> choice(Tenor tenor, LoanBudget budget, Money outstanding) {
        DueDays days = new DueDays(today, tenor, DayCount.of(market));
        BigDecimal afforded = budget.most(kind.rate(tenor), days, outstanding.decimal());
        Money most = Money.of(afforded.min(most(market).decimal()), outstanding.currency());
        Money least = least(market);
        return most.compareTo(least) < 0 ? Optional.empty() : Optional.of(new TopUpChoice(tenor, least, most));
    }
}
