package dev.sandbank.cli.line;

import dev.sandbank.domain.space.SpaceId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a space. */
public final class SpaceIdConverter implements ITypeConverter<SpaceId> {

    @Override
    public SpaceId convert(String text) {
        try {
            return new SpaceId(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
