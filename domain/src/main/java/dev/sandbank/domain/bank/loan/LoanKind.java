package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is lent for, with the published prices. The names are stored, so they must not change. */
public enum LoanKind {
    /** Money that is paid out. */
    CASH("LOAN", "1", List.of("9.60", "10.80", "12.00", "14.40")),
    /** A purchase on a card that is paid in instalments. */
    PURCHASE("INSTALMENT PLAN", "0", List.of("5.88", "6.88", "7.88", "8.88")),
    /** A debt at another bank that is taken over. */
    BALANCE("BALANCE TRANSFER", "2", List.of("3.90", "4.90", "5.90", "6.90")),
    /** Loans of this bank that become one. */
    CONSOLIDATION("CONSOLIDATED LOAN", "0", List.of("9.60", "10.80", "12.00", "14.40"));

    private final String words;
    private final BigDecimal fee;
    private final List<BigDecimal> rates;

    LoanKind(String words, String fee, List<String> rates) {
        this.words = words;
        this.fee = new BigDecimal(fee);
        this.rates = rates.stream().map(BigDecimal::new).toList();
    }

    /** How transactions and lists call it. */
    public String words() {
        return words;
    }

    /** The yearly rate in percent: that of the shortest length on offer that is not shorter, else of the longest. */
    public BigDecimal rate(Tenor tenor) {
        int length = 0;
        while (length < rates.size() - 1
                && InstalmentPlan.OFFERED.get(length).tenor().months() < tenor.months()) {
            length++;
        }
        return rates.get(length);
    }

    /** The fee for booking in percent, paid once. */
    public BigDecimal feePercentage() {
        return fee;
    }

    /** The fee for booking, rounded half up. */
    public Money fee(Money loan) {
        BigDecimal part = loan.decimal().multiply(fee).movePointLeft(2);
        return Money.of(part.setScale(loan.currency().scale(), RoundingMode.HALF_UP), loan.currency());
    }
}
