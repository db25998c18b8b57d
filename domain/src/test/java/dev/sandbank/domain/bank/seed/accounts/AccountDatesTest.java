package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountDatesTest {

    @ParameterizedTest
    @CsvSource({"25,2026-11-25", "26,2026-11-26", "24,2026-12-24", "1,2026-12-01"})
    void nextDateWithADayOfTheMonthMayBeToday(int dayOfMonth, LocalDate next) {
        assertThat(new AccountDates(LocalDate.of(2026, 11, 25)).next(dayOfMonth))
                .isEqualTo(next);
    }
}
