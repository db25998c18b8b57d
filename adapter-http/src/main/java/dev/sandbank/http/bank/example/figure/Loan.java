package dev.sandbank.http.bank.example.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A loan that is repaid in equal monthly instalments. Each instalment contains the interest on what is still owed.
 *
 * @param principal the amount that is lent
 * @param rows the instalments in order; the last one pays what is left
 */
public record Loan(BigDecimal principal, List<Row> rows) {

    /** The longest possible loan, which is 50 years. */
    public static final int MAX_MONTHS = 600;

    private static final BigDecimal MONTHS_AND_PERCENT = BigDecimal.valueOf(1200);

    /**
     * An instalment.
     *
     * @param outstanding the amount that is owed after it
     */
    public record Row(BigDecimal principal, BigDecimal interest, BigDecimal outstanding) {

        public BigDecimal amount() {
            return principal.add(interest);
        }
    }

    public Loan {
        rows = List.copyOf(rows);
    }

    /**
     * A loan.
     *
     * @param yearlyRate in percent
     * @param months from 1 to {@value #MAX_MONTHS}
     * @param scale decimals of the currency
     */
    public static Loan of(BigDecimal amount, BigDecimal yearlyRate, int months, int scale) {
        BigDecimal principal = amount.setScale(scale, RoundingMode.HALF_EVEN);
        BigDecimal rate = yearlyRate.divide(MONTHS_AND_PERCENT, MathContext.DECIMAL64);
        BigDecimal instalment = instalment(principal, rate, months).setScale(scale, RoundingMode.UP);
        List<Row> rows = new ArrayList<>();
        BigDecimal left = principal;
        for (int month = 1; month <= months; month++) {
            BigDecimal interest = left.multiply(rate).setScale(scale, RoundingMode.HALF_EVEN);
            BigDecimal repaid = month == months ? left : left.min(instalment.subtract(interest));
            left = left.subtract(repaid);
            rows.add(new Row(repaid, interest, left));
        }
        return new Loan(principal, rows);
    }

    /** The monthly instalment of an annuity. */
    private static BigDecimal instalment(BigDecimal principal, BigDecimal rate, int months) {
        if (rate.signum() <= 0) {
            return principal.divide(BigDecimal.valueOf(months), MathContext.DECIMAL64);
        }
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(months, MathContext.DECIMAL64);
        return principal.multiply(rate).multiply(growth).divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL64);
    }

    public int months() {
        return rows.size();
    }

    public Row row(int index) {
        return rows.get(Math.min(index, rows.size() - 1));
    }

    /** The interest of all instalments. */
    public BigDecimal interest() {
        return interestAfter(0);
    }

    /** The interest of all instalments after this number of them. */
    public BigDecimal interestAfter(int paid) {
        return rows.stream().skip(paid).map(Row::interest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amount that is owed after this number of instalments. */
    public BigDecimal owedAfter(int paid) {
        return paid == 0 ? principal : row(paid - 1).outstanding();
    }
}
