package dev.sandbank.cli.line;

import dev.sandbank.application.support.Digits;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads values of common types, and refuses others in the words of all other messages. */
public final class Converters {

    private Converters() {}

    /** Sets them for a command and all commands below it. */
    public static CommandLine addTo(CommandLine line) {
        return line.registerConverter(Integer.class, Converters::wholeNumber)
                .registerConverter(Path.class, Converters::path);
    }

    private static Integer wholeNumber(String text) {
        // The library's own converter would take the digits of every script.
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new TypeConversionException("'" + text + "' is not a whole number of up to nine digits");
        }
        return Digits.whole(text);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is not the name of a file");
        }
    }
}
