package dev.sandbank.cli.hub.contact;

import dev.sandbank.domain.hub.contact.ContactId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The thread a command is about. */
final class ContactIdParameter {

    @Parameters(
            paramLabel = "ID",
            description = "The thread's id, as `sandbank contact list` shows it.",
            converter = Reader.class)
    private ContactId id = new ContactId("0".repeat(ContactId.LENGTH));

    ContactId id() {
        return id;
    }

    private static final class Reader implements ITypeConverter<ContactId> {
        @Override
        public ContactId convert(String text) {
            if (!ContactId.couldBe(text)) {
                throw new TypeConversionException("'" + text + "' is no id of 16 letters and digits");
            }
            return new ContactId(text);
        }
    }
}
