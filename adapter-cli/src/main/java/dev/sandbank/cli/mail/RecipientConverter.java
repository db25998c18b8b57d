package dev.sandbank.cli.mail;

import dev.sandbank.domain.mail.Recipient;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whom a mail is to as people type it. */
final class RecipientConverter implements ITypeConverter<Recipient> {

    @Override
    public Recipient convert(String text) {
        return Recipient.named(text)
                .orElseThrow(() -> new TypeConversionException("'" + text
                        + "' is neither an e-mail address nor a phone as `mail list` shows it (XXXXXXXX0056)"));
    }
}
