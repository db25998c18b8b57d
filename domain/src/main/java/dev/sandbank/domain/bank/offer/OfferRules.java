package dev.sandbank.domain.bank.offer;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.OfferedProduct;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published rules by which the bank makes offers; {@code docs/PROFILE.md} says them in words. Offers are good for a
 * quarter of a year, and each quarter has its own.
 *
 * @param today in the market
 */
public record OfferRules(SeedName seed, CustomerId customer, LocalDate today, Reckoning reckoning) {

    /** The card that is offered. */
    public static final String CARD = "VC830";

    /** How long the loan runs that is offered. */
    public static final Tenor YEAR = new Tenor(12);

    private static final String LOAN = "VC001";
    private static final int MONTHS_OF_INCOME = 3;
    private static final int HALF = 2;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int ID_LENGTH = 10;
    private static final String ID_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** What is offered to somebody, the card first. */
    public List<CustomerOffer> to(OfferBasis basis) {
        return Stream.of(card(basis), loan(basis)).flatMap(Optional::stream).toList();
    }

    private Optional<CustomerOffer> card(OfferBasis basis) {
        OfferedProduct product = product(CARD);
        BigDecimal limit = basis.income().decimal().multiply(BigDecimal.valueOf(MONTHS_OF_INCOME));
        return basis.hasCard() ? Optional.empty() : offer(OfferKind.CREDIT_CARD, product, limit, product.rate());
    }

    private Optional<CustomerOffer> loan(OfferBasis basis) {
        Money limit = basis.borrowableOn();
        if (limit == null) {
            return Optional.empty();
        }
        OfferedProduct product = product(LOAN);
        BigDecimal half = limit.decimal().divide(BigDecimal.valueOf(HALF), RoundingMode.DOWN);
        return quote(product.most())
                .flatMap(quote ->
                        offer(OfferKind.LOAN, product, half, quote.rates().annual()));
    }

    /** The loan of an amount, as it is booked. */
    public Optional<LoanQuote> quote(Money amount) {
        DueDays days = new DueDays(today, YEAR, DayCount.of(customer.market()));
        return reckoning.quote(LoanKind.CASH, amount, days);
    }

    private OfferedProduct product(String code) {
        return Catalogue.find(customer.market(), code).orElseThrow();
    }

    /** The offer of as much as there may be, in whole hundreds; none of less than the least of the product. */
    private Optional<CustomerOffer> offer(
            OfferKind kind, OfferedProduct product, BigDecimal affordable, BigDecimal annualRate) {
        Money most = Money.of(
                affordable
                        .min(product.most().decimal())
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.DOWN)
                        .movePointRight(2),
                product.most().currency());
        if (most.compareTo(product.least()) < 0) {
            return Optional.empty();
        }
        LocalDate from = quarter();
        return Optional.of(new CustomerOffer(
                id(kind, from),
                kind,
                product.least(),
                most,
                annualRate,
                from,
                from.plusMonths(MONTHS_OF_QUARTER).minusDays(1)));
    }

    private LocalDate quarter() {
        int month = (today.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;
        return YearMonth.of(today.getYear(), month).atDay(1);
    }

    private String id(OfferKind kind, LocalDate from) {
        return Dice.of(
                        seed,
                        "customer offer",
                        customer.market().name(),
                        customer.userId(),
                        kind.name(),
                        from.toString())
                .text(ID_LENGTH, ID_LETTERS);
    }
}
