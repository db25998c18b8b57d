package dev.sandbank.cli.line;

import dev.sandbank.application.support.Digits;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads values of common types, and refuses others in the words of all other messages.
 *
 * <p>What implements an interface of the library is a class and not a lambda. The interfaces are compiled for an old
 * version of Java, and the archive that makes starts fast leaves out such an interface, and all its classes, if it has a
 * lambda.
 */
public final class Converters {

    private Converters() {}

    /** Sets them for a command and all commands below it. */
    public static CommandLine addTo(CommandLine line) {
        return line.registerConverter(Integer.class, new WholeNumber())
                .registerConverter(Long.class, new LargeNumber())
                .registerConverter(Path.class, new FileName());
    }

    private static final class WholeNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            // The library's own converter would take the digits of every script.
            if (!text.matches("-?[0-9]{1,9}")) {
                throw new TypeConversionException("'" + text + "' is not a whole number of up to nine digits");
            }
            return Digits.whole(text);
        }
    }

    private static final class LargeNumber implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            if (!text.matches("-?[0-9]{1,18}")) {
                throw new TypeConversionException("'" + text + "' is not a whole number of up to 18 digits");
            }
            return Digits.large(text);
        }
    }

    private static final class FileName implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + text + "' is not the name of a file");
            }
        }
    }
}
