package dev.sandbank.domain.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenorTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 120})
    void loanIsPaidBackInOneTo120Months(int months) {
        assertThat(Tenor.isOne(months)).isTrue();
        assertThat(new Tenor(months).months()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 121})
    void otherNumbersAreRefused(int months) {
        assertThat(Tenor.isOne(months)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Tenor(months));
    }
}
