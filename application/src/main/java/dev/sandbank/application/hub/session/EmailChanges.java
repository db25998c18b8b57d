package dev.sandbank.application.hub.session;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.EmailAddress;
import java.util.Optional;

/** What a link that confirms an address is about: the id of an account, a blank, and the new address. */
final class EmailChanges {

    private EmailChanges() {}

    static String subject(Developer developer, EmailAddress wanted) {
        return developer.id() + " " + wanted.value();
    }

    static DeveloperId developerOf(ActingLink link) {
        return new DeveloperId(link.subject().substring(0, DeveloperId.LENGTH));
    }

    static Optional<EmailAddress> addressOf(ActingLink link) {
        return EmailAddress.parse(link.subject().substring(DeveloperId.LENGTH + 1));
    }
}
