package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes amounts as JSON numbers without trailing zeros ({@code 950}, {@code 2582.18}). */
final class Numbers {

    private Numbers() {}

    static BigDecimal of(Money amount) {
        return of(amount.decimal());
    }

    static BigDecimal of(BigDecimal decimal) {
        return decimal.stripTrailingZeros();
    }

    static @Nullable BigDecimal ofNullable(@Nullable Money amount) {
        return amount == null ? null : of(amount);
    }
}
