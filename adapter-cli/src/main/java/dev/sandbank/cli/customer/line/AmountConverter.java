package dev.sandbank.cli.customer.line;

import dev.sandbank.application.support.Digits;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount: digits with a point, and nothing else that could be ambiguous. */
public final class AmountConverter implements ITypeConverter<BigDecimal> {

    private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

    @Override
    public BigDecimal convert(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new TypeConversionException("'" + text + "' is not an amount; write it such as 25.50");
        }
        return Digits.decimal(text);
    }
}
