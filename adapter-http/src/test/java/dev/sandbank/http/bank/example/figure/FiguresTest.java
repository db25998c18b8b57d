package dev.sandbank.http.bank.example.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.bank.example.figure.Loan.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Loans are repaid, and account numbers have correct check digits. */
class FiguresTest {

    @Property
    void everyLoanIsRepaid(
            @ForAll @BigRange(min = "1", max = "1000000000") BigDecimal amount,
            @ForAll @BigRange(min = "0", max = "99") BigDecimal rate,
            @ForAll @IntRange(min = 1, max = Loan.MAX_MONTHS) int months,
            @ForAll @IntRange(min = 0, max = 3) int scale) {
        Loan loan = Loan.of(amount, rate, months, scale);

        assertThat(loan.months()).isEqualTo(months);
        assertThat(loan.rows().stream().map(Row::principal).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(loan.principal());
        BigDecimal owed = loan.principal();
        for (Row row : loan.rows()) {
            assertThat(row.outstanding()).isEqualByComparingTo(owed.subtract(row.principal()));
            assertThat(row.amount()).isEqualByComparingTo(row.principal().add(row.interest()));
            owed = row.outstanding();
        }
        assertThat(owed).isZero();
    }

    @Test
    void loanWithoutInterestIsRepaidInEqualParts() {
        Loan loan = Loan.of(new BigDecimal("9000"), BigDecimal.ZERO, 12, 2);
        assertThat(loan.rows()).allSatisfy(row -> assertThat(row.amount()).isEqualByComparingTo("750"));
    }

    @ParameterizedTest
    @EnumSource
    void internationalAccountNumbersHaveRightCheckDigits(Market market) {
        String iban = Iban.of(market, Dice.of(SeedName.DEFAULT, "iban", market.name()));
        if (!iban.isEmpty()) {
            StringBuilder digits = new StringBuilder();
            (iban.substring(4) + iban.substring(0, 4))
                    .chars()
                    .forEach(letter -> digits.append(Character.digit(letter, Character.MAX_RADIX)));
            assertThat(new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)))
                    .isEqualTo(BigInteger.ONE);
        }
    }
}
