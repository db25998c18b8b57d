package dev.sandbank.cli.mail;

import dev.sandbank.domain.mail.EmailAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an e-mail address as people type it. */
public final class EmailAddressConverter implements ITypeConverter<EmailAddress> {

    @Override
    public EmailAddress convert(String text) {
        return EmailAddress.parse(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not an e-mail address"));
    }
}
