package dev.sandbank.application.hub.contact;

import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactText;
import dev.sandbank.domain.refusal.ContactRefusal.ContactDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a developer begins a contact thread with.
 *
 * @param subject see {@link ContactText#objectionToSubject}
 * @param text see {@link ContactText#objectionTo}
 */
public record NewContact(ContactKind kind, String subject, String text) {

    /**
     * What somebody typed.
     *
     * @throws Refused CONTACT_DETAILS_INVALID with the first objection
     */
    public NewContact {
        subject = subject.strip();
        text = ContactText.tidy(text);
        Stream.of(ContactText.objectionToSubject(subject), ContactText.objectionTo(text))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(objection -> {
                    throw new Refused(new ContactDetailsInvalid(objection));
                });
    }
}
