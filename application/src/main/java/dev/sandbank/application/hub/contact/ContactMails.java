package dev.sandbank.application.hub.contact;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import java.util.Locale;

/** The mails about contact threads. */
final class ContactMails {

    /** The path of the pages for developers; the id of a thread follows it. */
    private static final String PATH = "/support/";

    private final Developers developers;
    private final WriteMail writeMail;

    ContactMails(Developers developers, WriteMail writeMail) {
        this.developers = developers;
        this.writeMail = writeMail;
    }

    /** Acknowledges the first message of a thread. */
    void began(ContactThread thread) {
        write(
                thread,
                "We have your message: " + thread.subject(),
                "thank you for writing to us. This is stored as: " + kind(thread)
                        + ". The people who run the hub will answer it, and you will get a mail then.",
                thread.first());
    }

    /** Passes on an answer. */
    void answered(ContactThread thread) {
        write(
                thread,
                "Answer: " + thread.subject(),
                "the people who run the hub have answered you (" + kind(thread) + ").",
                thread.last());
    }

    private void write(ContactThread thread, String subject, String sentence, ContactMessage message) {
        developers
                .find(thread.developer())
                .ifPresent(developer -> writeMail.write(
                        developer.email(),
                        subject,
                        new Paragraph("Hello " + developer.name() + ",\n" + sentence),
                        new Paragraph(message.text()),
                        MailLink.to(
                                "Read all of it and write back",
                                PATH + thread.id().value())));
    }

    private static String kind(ContactThread thread) {
        String words = thread.kind().words();
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
