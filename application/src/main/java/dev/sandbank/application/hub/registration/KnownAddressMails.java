package dev.sandbank.application.hub.registration;

import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;

/**
 * Writes the mails to addresses that are known already. The page says the same to everybody, so only the mail tells the
 * owner of the address how things stand. All methods must be called inside a unit of work.
 */
final class KnownAddressMails {

    private static final String SUBJECT = "Your Sandbank account";

    private final WriteMail mails;

    KnownAddressMails(WriteMail mails) {
        this.mails = mails;
    }

    void about(Developer developer) {
        if (developer.suspended()) {
            isSuspended(developer);
        } else {
            hasAccount(developer);
        }
    }

    private void hasAccount(Developer developer) {
        mails.write(
                developer.email(),
                SUBJECT,
                new Paragraph("Hello " + developer.name() + ","),
                new Paragraph(
                        "Somebody, probably you, asked for an account with this address. You have one already: your"
                                + " user ID is " + developer.userId() + "."),
                MailLink.to("Log in", "/login"),
                MailLink.to("If you do not remember your password", "/forgot-password"));
    }

    private void isSuspended(Developer developer) {
        mails.write(
                developer.email(),
                SUBJECT,
                new Paragraph("Hello " + developer.name() + ","),
                new Paragraph("Somebody, probably you, asked about the account with this address. It is suspended. An"
                        + " administrator of this hub can tell you why, and can resume it."));
    }

    void isUnderReview(Registration registration) {
        mails.write(
                registration.applicant().email(),
                "Your request for a Sandbank account",
                new Paragraph("Hello " + registration.applicant().name() + ","),
                new Paragraph("Your request is still under review. You get a mail as soon as it is decided."));
    }

    void hasNone(EmailAddress address) {
        mails.write(
                address,
                SUBJECT,
                new Paragraph("Somebody, probably you, asked about an account with this address. There is none, and no"
                        + " request for one."),
                MailLink.to("Ask for an account", "/get-started"));
    }
}
