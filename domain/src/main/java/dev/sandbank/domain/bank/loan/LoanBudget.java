package dev.sandbank.domain.bank.loan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a customer can pay for one more loan: the instalments of all loans take at most two fifths of the income.
 *
 * @param monthly what is left for its instalment, not less than zero
 */
public record LoanBudget(BigDecimal monthly) {

    private static final BigDecimal SHARE = BigDecimal.valueOf(4, 1);

    /**
     * What is left.
     *
     * @param income of a month
     * @param others what other loans take each month
     */
    public static LoanBudget of(BigDecimal income, BigDecimal others) {
        return new LoanBudget(income.multiply(SHARE).subtract(others).max(BigDecimal.ZERO));
    }

    /**
     * The loan that it pays back, beside what it has to pay back anyway, in whole hundreds; less than zero if that is more.
     *
     * @param yearlyRate in percent
     * @param owed what the loan has to close
     */
    public BigDecimal most(BigDecimal yearlyRate, DueDays days, BigDecimal owed) {
        return monthly.multiply(Annuity.worth(yearlyRate, days))
                .subtract(owed)
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .movePointRight(2);
    }
}
