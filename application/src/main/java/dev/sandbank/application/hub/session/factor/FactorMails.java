package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the mails about second factors; none has a link that acts. All methods must be called inside a unit of work. */
final class FactorMails {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final WriteMail mails;
    private final Clock wall;

    FactorMails(WriteMail mails, Clock wall) {
        this.mails = mails;
        this.wall = wall;
    }

    void switchedOn(Developer developer, Source source) {
        changed(developer, "A second factor was switched on for your account", source);
    }

    void switchedOff(Developer developer, Source source) {
        changed(developer, "The second factor of your account was switched off", source);
    }

    void codesRenewed(Developer developer, Source source) {
        changed(developer, "New recovery codes were made for your account, and the earlier ones ended", source);
    }

    void reset(Developer developer) {
        mails.write(
                developer.email(),
                "The second factor of your Sandbank account was reset",
                hello(developer),
                new Paragraph("An administrator of this hub switched off the second factor of your account on " + time()
                        + ", and ended your sessions. Log in with your password, and set up a phone again."),
                notYou("If you did not ask for it, tell an administrator of this hub."));
    }

    void recoveryCodeUsed(Developer developer, int left, Source source) {
        mails.write(
                developer.email(),
                "A recovery code of your Sandbank account was used",
                hello(developer),
                new Paragraph("A recovery code took the place of your phone on " + time() + ", from the address "
                        + source + ". Codes left: " + left
                        + (left == 0 ? ". Make new ones on your account page." : ".")),
                notYou("If this was not you, choose a new password at once, and make new recovery codes."));
    }

    void guessing(Developer developer, Source source) {
        mails.write(
                developer.email(),
                "Somebody tries codes for your Sandbank account",
                hello(developer),
                new Paragraph("There were several wrong codes for your account after the right password, the last on "
                        + time() + ", from the address " + source
                        + ". They failed; every further one must wait longer."),
                notYou("If it was not you, somebody knows your password: choose a new one on your account page. You get"
                        + " this mail at most once a day."));
    }

    private void changed(Developer developer, String what, Source source) {
        mails.write(
                developer.email(),
                "Your Sandbank account was changed",
                hello(developer),
                new Paragraph(what + " on " + time() + ", from the address " + source + "."),
                notYou("If this was not you, choose a new password at once, and tell an administrator of this hub."));
    }

    private String time() {
        return TIME.format(Instant.ofEpochMilli(wall.millis()));
    }

    private static Paragraph notYou(String text) {
        return new Paragraph(text);
    }

    private static Paragraph hello(Developer developer) {
        return new Paragraph("Hello " + developer.name() + ",");
    }
}
