package dev.sandbank.cli.hub.contact;

import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.registration.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact thread in the JSON of the command line.
 *
 * @param closedAt null unless it is closed
 */
record ContactJson(
        String contact,
        String state,
        String kind,
        String subject,
        String developer,
        List<MessageJson> messages,
        @Nullable String closedAt,
        @Nullable String closedBy) {

    record MessageJson(String from, String by, String at, String text) {

        static MessageJson of(ContactMessage message) {
            return new MessageJson(
                    message.side().text(), message.by().id(), message.at().toString(), message.text());
        }
    }

    static ContactJson of(ContactThread thread) {
        Decision closed = thread.closed();
        return new ContactJson(
                thread.id().value(),
                thread.state().text(),
                thread.kind().text(),
                thread.subject(),
                thread.developer().value(),
                thread.messages().stream().map(MessageJson::of).toList(),
                closed == null ? null : closed.at().toString(),
                closed == null ? null : closed.by().id());
    }

    void write(TextOutput text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("contact", contact);
        fields.put("state", state);
        fields.put("kind", kind);
        fields.put("subject", subject);
        fields.put("developer", developer);
        fields.put("closed", closedAt == null ? "" : closedAt + " by " + closedBy);
        text.fields(fields);
        messages.forEach(message -> {
            text.blank();
            text.fields(Map.of(message.from(), message.text() + "\n(" + message.by() + ", " + message.at() + ")"));
        });
    }
}
