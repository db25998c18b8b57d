package dev.sandbank.domain.hub.contact;

import java.util.Locale;

/** The two sides of a contact thread. The names are stored, so they must not change. */
public enum ContactSide {
    /** The developer whose thread it is. */
    DEVELOPER,
    /** Somebody who runs the hub. */
    ADMINISTRATOR;

    /** The word for scripts: {@code developer}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
