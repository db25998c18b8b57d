package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.Developer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which developers are looked for. */
public enum Standing {
    /** All of them. */
    ANY,
    /** Those who can log in. */
    ACTIVE,
    /** Those who may not log in. */
    SUSPENDED,
    /** Those who administrate the hub, or did before they were suspended. */
    ADMINISTRATOR;

    /** Whether a developer is one of these. */
    public boolean includes(Developer developer) {
        return switch (this) {
            case ANY -> true;
            case ACTIVE -> !developer.suspended();
            case SUSPENDED -> developer.suspended();
            case ADMINISTRATOR -> developer.administrator();
        };
    }

    /** The word for it in addresses and on the command line. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word. */
    public static Optional<Standing> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }
}
