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

    /** The word for scripts: {@code under-review}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
