package dev.sandbank.domain.bank.onboarding.credit;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published rules by which the bank decides; {@code docs/ONBOARDING.md} says them in words. They look at the form,
 * the questionnaire and the day, and at nothing else, so that the same data get the same decision.
 *
 * @param questionsFailed whether the last answers to the questionnaire were wrong
 */
public record CreditRules(Market market, LocalDate today, boolean questionsFailed) {

    /** The age from which the bank lends. */
    public static final int FULL_AGE = 18;

    /** The part of the income, in percent, above which commitments leave no room for more credit. */
    public static final int MOST_COMMITTED = 60;

    /** How many months of free income a limit may be. */
    public static final int MONTHS_OF_FREE_INCOME = 3;

    /** The part of the free income, in percent, that an instalment may take. */
    public static final int MOST_INSTALMENT = 40;

    /** Decides on every product that the form asks for, and adds a smaller card where that helps. */
    public List<ProductDecision> decide(Form form) {
        Answers answers = new Answers(form, market.currency());
        List<ProductDecision> decisions = new ArrayList<>();
        for (ProductKind kind : ProductKind.values()) {
            Catalogue.find(market, answers.productCode(kind))
                    .filter(product -> form.has(kind.place()))
                    .ifPresent(product -> decisions.add(decide(product, answers)));
        }
        counterOffer(answers, decisions).ifPresent(decisions::add);
        return decisions;
    }

    private ProductDecision decide(OfferedProduct product, Answers answers) {
        if (isRefused(answers)) {
            return declined(product);
        }
        int months = product.kind() == ProductKind.PERSONAL_LOAN ? answers.months() : 0;
        Money affordable = affordable(product, answers, months);
        Money asked = least(answers.asked(product.kind()).orElse(affordable), product.most());
        if (affordable.compareTo(product.least()) < 0 || asked.compareTo(product.least()) < 0) {
            return declined(product);
        }
        boolean whole = asked.compareTo(affordable) <= 0 && answers.income().isPresent();
        return new ProductDecision(
                product.code(),
                whole ? Verdict.APPROVED : Verdict.APPROVED_IN_PART,
                least(asked, affordable),
                months,
                false);
    }

    /** Whether the bank lends nothing at all to this person. */
    private boolean isRefused(Answers answers) {
        boolean young = answers.birthday()
                .filter(birthday -> birthday.plusYears(FULL_AGE).isAfter(today))
                .isPresent();
        boolean poor = answers.income()
                .filter(income -> income.compareTo(Catalogue.leastIncome(market)) < 0
                        || answers.commitments().compareTo(percent(income, MOST_COMMITTED)) > 0)
                .isPresent();
        return young || poor || questionsFailed;
    }

    /** What the person can afford; without a stated income it is the smallest that the product allows. */
    private static Money affordable(OfferedProduct product, Answers answers, int months) {
        Optional<Money> income = answers.income();
        if (income.isEmpty()) {
            return product.least();
        }
        Money free = income.get().minus(answers.commitments());
        Money most = months == 0
                ? new Money(Math.multiplyExact(free.minorUnits(), MONTHS_OF_FREE_INCOME), free.currency())
                : LoanTerms.largest(percent(free, MOST_INSTALMENT), months, product.rate());
        return least(wholeHundreds(most), product.most());
    }

    /** A smaller card for somebody who gets no card, or less of it than they asked for. */
    private Optional<ProductDecision> counterOffer(Answers answers, List<ProductDecision> decisions) {
        OfferedProduct smallest =
                Catalogue.find(market, Catalogue.SMALLEST_CARD).orElseThrow();
        boolean wanted = decisions.stream().anyMatch(decision -> decision.verdict() == Verdict.DECLINED)
                && decisions.stream().noneMatch(decision -> decision.product().equals(smallest.code()));
        if (!wanted || isRefused(answers)) {
            return Optional.empty();
        }
        Money affordable = affordable(smallest, answers, 0);
        return affordable.compareTo(smallest.least()) < 0
                ? Optional.empty()
                : Optional.of(new ProductDecision(smallest.code(), Verdict.APPROVED, affordable, 0, true));
    }

    private ProductDecision declined(OfferedProduct product) {
        return new ProductDecision(product.code(), Verdict.DECLINED, Money.zero(market.currency()), 0, false);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Money percent(Money amount, int percent) {
        return new Money(
                BigDecimal.valueOf(amount.minorUnits())
                        .multiply(BigDecimal.valueOf(percent))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
                        .longValueExact(),
                amount.currency());
    }

    private static Money wholeHundreds(Money amount) {
        long hundred = Money.of("100", amount.currency()).minorUnits();
        return new Money(Math.floorDiv(amount.minorUnits(), hundred) * hundred, amount.currency());
    }
}
