package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.util.Optional;

/** The rule by which the instalments of a loan are reckoned. The names are stored, so they must not change. */
public enum Reckoning {
    /**
     * Equal parts without interest and without a fee. Wire fact: so the public sandbox answered in Singapore, beside
     * rates that it only named.
     */
    RECORDED {
        @Override
        public Optional<LoanQuote> quote(LoanKind kind, Money amount, DueDays days) {
            return schedule(kind, amount, days.tenor()).map(schedule -> {
                BigDecimal named = InstalmentPlan.of(days.tenor()).effectiveRate();
                AnnualRates rates =
                        new AnnualRates(InstalmentPlan.of(days.tenor()).annualRate(), named);
                return new LoanQuote(kind, this, days, schedule, Money.zero(amount.currency()), BigDecimal.ZERO, rates);
            });
        }

        private Optional<RepaymentSchedule> schedule(LoanKind kind, Money amount, Tenor tenor) {
            if (kind == LoanKind.PURCHASE) {
                return RepaymentSchedule.roundedUp(amount, tenor);
            }
            return RepaymentSchedule.isPossible(amount, tenor)
                    ? Optional.of(RepaymentSchedule.even(amount, tenor))
                    : Optional.empty();
        }
    },
    /** An {@link Annuity} at the rate of its kind and length, with the fee of its kind. */
    ANNUITY {
        @Override
        public Optional<LoanQuote> quote(LoanKind kind, Money amount, DueDays days) {
            BigDecimal rate = kind.rate(days.tenor());
            Money fee = kind.fee(amount);
            return new Annuity(amount, rate, days).schedule().map(schedule -> {
                AnnualRates rates = fee.minorUnits() == 0
                        ? AnnualRates.of(rate)
                        : AnnualRates.of(amount.minus(fee), schedule, days);
                return new LoanQuote(kind, this, days, schedule, fee, rate, rates);
            });
        }
    };

    /**
     * The published rule: what was recorded is answered in the market where it was recorded, to programs that are
     * compatible with the public sandbox. Everything else is an annuity.
     */
    public static Reckoning of(Market market, boolean strict) {
        return market == Market.SG && !strict ? RECORDED : ANNUITY;
    }

    /** The loan with all that it costs; empty if the amount is too small for so many instalments. */
    public abstract Optional<LoanQuote> quote(LoanKind kind, Money amount, DueDays days);
}
