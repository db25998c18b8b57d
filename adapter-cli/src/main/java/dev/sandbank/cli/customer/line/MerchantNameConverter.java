package dev.sandbank.cli.customer.line;

import dev.sandbank.domain.bank.card.MerchantName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a shop. */
public final class MerchantNameConverter implements ITypeConverter<MerchantName> {

    @Override
    public MerchantName convert(String text) {
        try {
            return new MerchantName(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
