package dev.sandbank.cli.certificate;

import dev.sandbank.domain.certificate.Thumbprint;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The certificate a command is about; it stands after the application. */
final class ThumbprintParameter {

    @Parameters(
            paramLabel = "THUMBPRINT",
            description = "The certificate's thumbprint, as `sandbank cert list` shows it.",
            converter = Reader.class)
    private Thumbprint thumbprint = Thumbprint.of(new byte[0]);

    Thumbprint thumbprint() {
        return thumbprint;
    }

    private static final class Reader implements ITypeConverter<Thumbprint> {
        @Override
        public Thumbprint convert(String text) {
            if (!Thumbprint.couldBe(text)) {
                throw new TypeConversionException("'" + text + "' is no thumbprint of 43 characters");
            }
            return new Thumbprint(text);
        }
    }
}
