package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.topup.TopUpRules;
import dev.sandbank.domain.bank.loan.topup.TopUpSchedule;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reckons how a loan would be paid back by the terms that a caller names, and by those of the bank. */
public final class QuoteTopUp {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    private final LendingCards cards;

    public QuoteTopUp(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The schedule.
     *
     * @throws Refused INPUT_INVALID
     */
    public Quoted quote(Borrower borrower, Terms terms) {
        Market market = borrower.viewer().customer().market();
        Money loan = terms.loan().in(market.currency());
        BigDecimal rate = terms.rate().value();
        if (rate.signum() < 0 || rate.compareTo(MOST_PERCENT) > 0) {
            throw terms.rate().wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        if (rate.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw terms.rate().wrong(FieldFault.Kind.INVALID_FORMAT);
        }
        DueDays days = new DueDays(cards.today(borrower), terms.tenor().checked(false), DayCount.of(market));
        TopUpSchedule schedule = TopUpSchedule.of(
                        loan, charge(terms.premium(), loan), charge(terms.fee(), loan), rate, days)
                .orElseThrow(() -> terms.loan().wrong(FieldFault.Kind.OUT_OF_RANGE));
        return new Quoted(schedule, offered(borrower, loan, days));
    }

    private static List<LoanQuote> offered(Borrower borrower, Money loan, DueDays days) {
        return TopUpRules.LENGTHS.stream()
                .map(tenor -> borrower.reckoning()
                        .quote(LoanKind.CONSOLIDATION, loan, new DueDays(days.bookedOn(), tenor, days.dayCount())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing, or an amount that is not more than the loan, because the yearly rates would have no end otherwise. */
    private static Money charge(AskedAmount asked, Money loan) {
        if (asked.value().signum() == 0) {
            return Money.zero(loan.currency());
        }
        Money charge = asked.in(loan.currency());
        if (charge.compareTo(loan) > 0) {
            throw asked.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return charge;
    }

    /**
     * What a caller names.
     *
     * @param rate of interest a year, in percent
     */
    public record Terms(AskedAmount loan, AskedAmount premium, AskedAmount fee, AskedAmount rate, AskedTenor tenor) {}

    /**
     * What was reckoned.
     *
     * @param offered the loan at the prices of the bank, for each length on offer
     */
    public record Quoted(TopUpSchedule schedule, List<LoanQuote> offered) {

        public Quoted {
            offered = List.copyOf(offered);
        }
    }
}
