package dev.sandbank.domain.hub.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a developer wants of the people who run the hub. The names are stored, so they must not change. */
public enum ContactKind {
    QUESTION("Question"),
    IDEA("Idea for an API"),
    TEST_DATA("Test-data request"),
    PROBLEM("Problem");

    private final String words;

    ContactKind(String words) {
        this.words = words;
    }

    /** The words for people: {@code Test-data request}. */
    public String words() {
        return words;
    }

    /** The word for scripts and forms: {@code test-data}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word, if there is one. */
    public static Optional<ContactKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
