package dev.sandbank.http.bank.card;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;

/** Writes amounts as the card service does: JSON numbers with at least one decimal ({@code 250.0}, {@code 1500.25}). */
final class Amounts {

    private Amounts() {}

    static BigDecimal of(Money amount) {
        BigDecimal decimal = amount.decimal().stripTrailingZeros();
        return decimal.scale() < 1 ? decimal.setScale(1) : decimal;
    }
}
