package dev.sandbank.http.bank.card;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;

/** Amounts as this service writes them: JSON numbers with one decimal at least ({@code 250.0}, {@code 1500.25}). */
final class Amounts {

    private Amounts() {}

    static BigDecimal of(Money amount) {
        BigDecimal decimal = amount.decimal().stripTrailingZeros();
        return decimal.scale() < 1 ? decimal.setScale(1) : decimal;
    }
}
