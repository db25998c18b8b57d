package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as the wire has them: JSON numbers without needless zeros ({@code 950}, {@code 2582.18}). */
public final class Numbers {

    private Numbers() {}

    public static BigDecimal of(Money amount) {
        return of(amount.decimal());
    }

    static BigDecimal of(BigDecimal decimal) {
        return decimal.stripTrailingZeros();
    }

    static @Nullable BigDecimal ofNullable(@Nullable Money amount) {
        return amount == null ? null : of(amount);
    }
}
