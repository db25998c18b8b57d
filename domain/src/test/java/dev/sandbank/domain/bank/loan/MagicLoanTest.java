package dev.sandbank.domain.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MagicLoanTest {

    @Property
    void neverMoreIsLentThanWasAskedForAndAllOfUsualAmounts(
            @ForAll Currency currency, @ForAll @LongRange(min = 1, max = 100_000_000) long units) {
        Money asked = Money.of(BigDecimal.valueOf(units), currency);
        if (units % 10_000 == 7101) {
            return;
        }
        Money lent = MagicLoan.lent(asked);

        assertThat(lent).isLessThanOrEqualTo(asked);
        if (units % 10_000 != 7102) {
            assertThat(lent).isEqualTo(asked);
        }
    }

    @Property(tries = 100)
    void amountsOfEveryCurrencyAreDeclined(
            @ForAll Currency currency, @ForAll @LongRange(min = 0, max = 10_000) long tens) {
        Money asked = Money.of(BigDecimal.valueOf(tens * 10_000 + 7101), currency);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> MagicLoan.lent(asked))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(LoanRefusal.LOAN_DECLINED));
    }

    @Property(tries = 100)
    void inPartMeansHalfOrTheSmallestLoanOnOffer(
            @ForAll Currency currency, @ForAll @LongRange(min = 0, max = 10_000) long tens) {
        Money asked = Money.of(BigDecimal.valueOf(tens * 10_000 + 7102), currency);
        Money half = new Money(asked.minorUnits() / 2, currency);
        Money least = LoanOffer.least(currency);

        Money lent = MagicLoan.lent(asked);

        assertThat(lent).isIn(half, least, asked);
        assertThat(lent).isGreaterThanOrEqualTo(least.compareTo(asked) < 0 ? least : asked);
    }
}
