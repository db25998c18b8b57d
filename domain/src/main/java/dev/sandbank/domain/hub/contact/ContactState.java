package dev.sandbank.domain.hub.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose turn it is in a contact thread. The names are stored, so they must not change. */
public enum ContactState {
    /** The developer wrote last and waits for an answer. */
    OPEN("open"),
    /** An administrator wrote last. */
    ANSWERED("answered"),
    /** Somebody closed it. A further message opens it again. */
    CLOSED("closed");

    private final String words;

    ContactState(String words) {
        this.words = words;
    }

    /** The words for people: {@code answered}. */
    public String words() {
        return words;
    }

    /** The word for scripts: {@code answered}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that word, if there is one. */
    public static Optional<ContactState> of(String text) {
        return Arrays.stream(values())
                .filter(state -> state.text().equals(text))
                .findFirst();
    }
}
