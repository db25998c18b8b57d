package dev.sandbank.application.hub.registration;

import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import java.time.Clock;

/** Writes the mails to people who ask for an account. All methods must be called inside a unit of work. */
final class ActivationMails {

    /** The page on which an invited person chooses user ID and password. */
    static final String ACTIVATE = "/activate";

    private final WriteMail mails;
    private final ActingLinks links;
    private final LinkTokens tokens;
    private final Clock wall;

    ActivationMails(WriteMail mails, ActingLinks links, LinkTokens tokens, Clock wall) {
        this.mails = mails;
        this.links = links;
        this.tokens = tokens;
        this.wall = wall;
    }

    /** A link with which an invited person activates the account. Links of earlier mails keep working. */
    void invite(Registration registration) {
        LinkId id = tokens.newId();
        links.add(ActingLink.of(id, LinkPurpose.ACTIVATION, registration.id().value(), wall.instant()));
        mails.write(
                registration.applicant().email(),
                "Your Sandbank account is ready to activate",
                hello(registration),
                new Paragraph(
                        "Choose a user ID and a password, and you can begin. The link works once, within 7 days."),
                MailLink.acting("Activate your account", ACTIVATE, id),
                new Paragraph("If you did not ask for an account, do nothing: without the link there is none."));
    }

    void received(Registration registration) {
        mails.write(
                registration.applicant().email(),
                "We have your request for a Sandbank account",
                hello(registration),
                new Paragraph("Thank you. An administrator looks at your request; you get a mail as soon as it is"
                        + " decided. There is nothing you need to do."));
    }

    void declined(Registration registration, String reason) {
        mails.write(
                registration.applicant().email(),
                "About your request for a Sandbank account",
                hello(registration),
                new Paragraph("An administrator has looked at your request and declined it."
                        + (reason.isBlank() ? "" : "\n\nThe reason: " + reason)),
                new Paragraph("You may ask again, for example when you can say more about what you want to build."),
                MailLink.to("Ask again", "/get-started"));
    }

    private static Paragraph hello(Registration registration) {
        return new Paragraph("Hello " + registration.applicant().name() + ",");
    }
}
