package dev.sandbank.http.hub.admin;

import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Tone;
import org.jspecify.annotations.Nullable;

/** How the delivery of a mail is told on pages. */
public final class MailCells {

    private MailCells() {}

    /** How far a mail has come; what went wrong stands below it. */
    public static Cell of(@Nullable Delivery mail) {
        if (mail == null) {
            return Cell.none("no mail");
        }
        return mail.reason().isEmpty() ? state(mail.state()) : Cell.text(word(mail.state()), mail.reason());
    }

    public static Cell state(MailState state) {
        return Cell.badge(tone(state), word(state));
    }

    private static String word(MailState state) {
        return switch (state) {
            case WAITING -> "Waiting";
            case SENDING -> "Being sent";
            case SENT -> "Sent";
            case KEPT -> "Kept here";
            case FAILED -> "Failed";
            case EXPIRED -> "Not sent, link ended";
            case UNCERTAIN -> "Sent perhaps";
        };
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case SENT, KEPT -> Tone.SUCCESS;
            case WAITING, SENDING -> Tone.INFO;
            case FAILED -> Tone.DANGER;
            case EXPIRED, UNCERTAIN -> Tone.WARNING;
        };
    }
}
