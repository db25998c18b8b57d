package dev.sandbank.http.hub.mail;

import dev.sandbank.domain.mail.MailState;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Tone;

/** How the delivery of a mail is told on pages. */
public final class MailCells {

    private MailCells() {}

    public static Cell state(MailState state) {
        return Cell.badge(tone(state), word(state));
    }

    public static String word(MailState state) {
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
