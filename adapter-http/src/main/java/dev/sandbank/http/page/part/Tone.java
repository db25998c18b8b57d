package dev.sandbank.http.page.part;

import java.util.Locale;

/** How something is meant. The colour follows from it; a word says the same, because not everybody sees colours. */
public enum Tone {
    NEUTRAL("Note"),
    INFO("Note"),
    SUCCESS("Done"),
    WARNING("Attention"),
    DANGER("Problem");

    private final String word;

    Tone(String word) {
        this.word = word;
    }

    /** The word for it, for those who do not see the colour. */
    public String word() {
        return word;
    }

    /** The class in the style sheet. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /** The role that lets a screen reader say a notice at once when it matters. */
    public String role() {
        return this == DANGER ? "alert" : "status";
    }
}
