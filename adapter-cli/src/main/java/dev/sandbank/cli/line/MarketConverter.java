package dev.sandbank.cli.line;

import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a market, in upper or lower case. */
public final class MarketConverter implements ITypeConverter<Market> {

    @Override
    public Market convert(String text) {
        return Market.byCode(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a market; the markets are "
                        + Arrays.stream(Market.values()).map(Market::code).collect(Collectors.joining(", "))));
    }
}
