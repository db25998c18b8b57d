package dev.sandbank.application.hub.session.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of an account, as its owner sees it.
 *
 * @param since when the phone in force was set up; null while the factor is off
 * @param codesLeft how many recovery codes are left
 * @param setup the phone that is being set up; null if none is
 * @param required whether it cannot be switched off
 */
public record FactorView(
        @Nullable Instant since, int codesLeft, @Nullable FactorPicture setup, boolean required) {

    public boolean isOn() {
        return since != null;
    }
}
