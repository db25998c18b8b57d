package dev.sandbank.cli.customer.line;

import dev.sandbank.application.support.Digits;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes an amount for people, such as {@code 12,345.60}. It is the same on every machine. */
public final class AmountText {

    private AmountText() {}

    /**
     * Separates the thousands of a plain decimal.
     *
     * @param decimal an amount with as many decimals as shall be shown
     */
    public static String of(String decimal) {
        BigDecimal amount = Digits.decimal(decimal);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(amount.scale());
        return format.format(amount);
    }
}
