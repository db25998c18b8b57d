package dev.sandbank.cli.customer;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount as people read it: {@code 12,345.60}, the same on every machine. */
final class AmountText {

    private AmountText() {}

    /**
     * Reads a plain decimal.
     *
     * @param decimal with as many decimals as are to be shown
     */
    static String of(String decimal) {
        BigDecimal amount = new BigDecimal(decimal);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(amount.scale());
        return format.format(amount);
    }
}
