package dev.sandbank.domain.hub.registration;

import java.util.Locale;

/** The states of a registration. The names are stored, so they must not change. */
public enum RegistrationState {
    UNDER_REVIEW("under review"),
    INVITED("invited"),
    DECLINED("declined"),
    ACTIVATED("active");

    private final String words;

    RegistrationState(String words) {
        this.words = words;
    }

    /** The words for people: {@code under review}. */
    public String words() {
        return words;
    }

    /** Whether the person still waits for something. */
    public boolean isOpen() {
        return this == UNDER_REVIEW || this == INVITED;
    }

    /** The word for scripts: {@code under-review}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
