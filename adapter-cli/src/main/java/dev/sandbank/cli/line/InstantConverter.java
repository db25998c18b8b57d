package dev.sandbank.cli.line;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant with its zone, such as {@code 2026-12-24T18:00:00Z} or {@code 2026-12-24T18:00+08:00}. */
public final class InstantConverter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not an instant such as 2026-12-24T18:00:00Z");
        }
    }
}
