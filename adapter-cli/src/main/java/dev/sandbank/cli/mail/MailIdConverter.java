package dev.sandbank.cli.mail;

import dev.sandbank.domain.mail.MailId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a mail. */
final class MailIdConverter implements ITypeConverter<MailId> {

    @Override
    public MailId convert(String text) {
        if (!MailId.couldBe(text)) {
            throw new TypeConversionException("'" + text + "' is not the id of a mail as `mail list` shows them");
        }
        return new MailId(text);
    }
}
