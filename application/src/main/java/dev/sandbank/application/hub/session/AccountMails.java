package dev.sandbank.application.hub.session;

import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the mails about log-in and account. All methods must be called inside a unit of work. */
final class AccountMails {

    static final String RESET = "/reset-password";
    static final String CONFIRM_EMAIL = "/confirm-email";

    private static final String CHANGED = "Your Sandbank account was changed";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final WriteMail mails;
    private final ActingLinks links;
    private final LinkTokens tokens;
    private final Clock wall;

    AccountMails(WriteMail mails, ActingLinks links, LinkTokens tokens, Clock wall) {
        this.mails = mails;
        this.links = links;
        this.tokens = tokens;
        this.wall = wall;
    }

    void userId(Developer developer) {
        mails.write(
                developer.email(),
                "Your Sandbank user ID",
                hello(developer),
                new Paragraph("Somebody, probably you, asked for the user ID of this address. It is "
                        + developer.userId() + "."),
                MailLink.to("Log in", "/login"));
    }

    void reset(Developer developer) {
        LinkId id = newLink(LinkPurpose.PASSWORD_RESET, developer.id().value());
        mails.write(
                developer.email(),
                "Choose a new Sandbank password",
                hello(developer),
                new Paragraph("Somebody, probably you, asked for a new password for the user ID " + developer.userId()
                        + ". The link works once, within 1 hour. Your other sessions end when you use it."),
                MailLink.acting("Choose a new password", RESET, id),
                new Paragraph("If you did not ask for it, do nothing: your password stays as it is."));
    }

    void suspended(Developer developer) {
        mails.write(
                developer.email(),
                "Your Sandbank account",
                hello(developer),
                new Paragraph("Somebody, probably you, asked for help with logging in. Your account is suspended. An"
                        + " administrator of this hub can tell you why, and can resume it."));
    }

    void passwordChanged(Developer developer, Source source) {
        mails.write(
                developer.email(),
                CHANGED,
                hello(developer),
                new Paragraph("The password of your account was changed on " + time() + ", from the address " + source
                        + ". Your other sessions have ended."),
                notYou());
    }

    /** Asks at a new address; the link is bound to the account and to that address. */
    void confirmEmail(Developer developer, EmailAddress wanted, String subject) {
        LinkId id = newLink(LinkPurpose.EMAIL_CHANGE, subject);
        mails.write(
                wanted,
                "Confirm your new address",
                hello(developer),
                new Paragraph("This address is to become that of the account " + developer.userId()
                        + ". The link works once, within 24 hours."),
                MailLink.acting("Confirm this address", CONFIRM_EMAIL, id),
                new Paragraph("If you did not ask for it, do nothing."));
    }

    /** Tells the old address, without a link that acts. */
    void emailChanged(EmailAddress old, Developer developer, Source source) {
        mails.write(
                old,
                CHANGED,
                hello(developer),
                new Paragraph("The address of your account was changed on " + time() + ", from the address " + source
                        + ". Mail goes to the new one from now on."),
                notYou());
    }

    /** Tells the owner of many wrong passwords, without a link that acts. */
    void guessing(Developer developer, Source source) {
        mails.write(
                developer.email(),
                "Somebody tries to log in to your Sandbank account",
                hello(developer),
                new Paragraph("There were several log-ins with a wrong password for your user ID, the last on " + time()
                        + ", from the address " + source + ". They failed; that source must wait now."),
                new Paragraph("If it was you, do nothing. If not, you need not do anything either, as long as your"
                        + " password is used nowhere else; you may change it on your account page. You get this mail at"
                        + " most once a day."));
    }

    private LinkId newLink(LinkPurpose purpose, String subject) {
        LinkId id = tokens.newId();
        links.add(ActingLink.of(id, purpose, subject, wall.instant()));
        return id;
    }

    private String time() {
        return TIME.format(Instant.ofEpochMilli(wall.millis()));
    }

    private static Paragraph notYou() {
        return new Paragraph("If this was not you, choose a new password at once by \"Forgot password\", and tell an"
                + " administrator of this hub.");
    }

    private static Paragraph hello(Developer developer) {
        return new Paragraph("Hello " + developer.name() + ",");
    }
}
