package dev.sandbank.cli.space;

import dev.sandbank.domain.space.SeedName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a seed. */
final class SeedNameConverter implements ITypeConverter<SeedName> {

    @Override
    public SeedName convert(String text) {
        try {
            return new SeedName(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
