package dev.sandbank.domain.hub.production;

import java.util.Locale;

/** Whether an item of the checklist is fulfilled. The names are stored, so they must not change. */
public enum CheckOutcome {
    MET("yes"),
    MISSING("not yet"),
    /** The application may not do this, so nobody expects it. */
    NOT_NEEDED("not needed");

    private final String words;

    CheckOutcome(String words) {
        this.words = words;
    }

    /** The words for people: {@code not yet}. */
    public String words() {
        return words;
    }

    /** The word for scripts: {@code not-needed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
