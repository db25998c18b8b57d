package dev.sandbank.http.hub.admin;

import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Tone;
import org.jspecify.annotations.Nullable;

/** How a registration is told on the pages of the administration. */
public final class RegistrationCells {

    private RegistrationCells() {}

    /** The state as a badge. */
    public static Cell state(RegistrationState state) {
        return switch (state) {
            case UNDER_REVIEW -> Cell.badge(Tone.WARNING, "Under review");
            case INVITED -> Cell.badge(Tone.INFO, "Invited");
            case DECLINED -> Cell.badge(Tone.DANGER, "Declined");
            case ACTIVATED -> Cell.badge(Tone.SUCCESS, "Active");
        };
    }

    /** The decision before, if the same person asked earlier. */
    static String earlier(@Nullable Registration earlier) {
        return earlier == null ? "" : "asked before: " + earlier.state().words();
    }
}
