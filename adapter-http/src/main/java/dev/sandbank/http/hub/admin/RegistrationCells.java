package dev.sandbank.http.hub.admin;

import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.http.hub.mail.MailCells;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Tone;
import org.jspecify.annotations.Nullable;

/** How a registration is told on the pages of the administration. */
final class RegistrationCells {

    private RegistrationCells() {}

    static Cell state(RegistrationState state) {
        return switch (state) {
            case UNDER_REVIEW -> Cell.badge(Tone.WARNING, "Under review");
            case INVITED -> Cell.badge(Tone.INFO, "Invited");
            case DECLINED -> Cell.badge(Tone.DANGER, "Declined");
            case ACTIVATED -> Cell.badge(Tone.SUCCESS, "Active");
        };
    }

    /** How far the newest mail has come; what went wrong stands below it. */
    static Cell mail(@Nullable Delivery mail) {
        if (mail == null) {
            return Cell.none("no mail");
        }
        return mail.reason().isEmpty()
                ? MailCells.state(mail.state())
                : Cell.text(MailCells.word(mail.state()), mail.reason());
    }

    /** The decision before, if the same person asked earlier. */
    static String earlier(@Nullable Registration earlier) {
        return earlier == null ? "" : "asked before: " + earlier.state().words();
    }
}
