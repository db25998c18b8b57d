package dev.sandbank.http.page.form;

import org.jspecify.annotations.Nullable;

/** The kinds of form fields. */
public enum FieldKind {
    TEXT("text"),
    EMAIL("email"),
    PASSWORD("password"),
    /** A short number that is typed and not counted with, such as a one-time code. */
    DIGITS("text"),
    SEARCH("search"),
    DAY("date"),
    TEXT_AREA(null),
    SELECT(null),
    RADIOS(null),
    TICKS(null),
    TICK(null),
    FILE("file"),
    HIDDEN("hidden");

    private final @Nullable String inputType;

    FieldKind(@Nullable String inputType) {
        this.inputType = inputType;
    }

    /** The type of the HTML input; null for kinds that are made of other elements. */
    public @Nullable String inputType() {
        return inputType;
    }

    /** Whether the page may show again what was sent. Passwords are typed anew, and browsers refill no file. */
    boolean keepsWhatWasTyped() {
        return this != PASSWORD && this != FILE;
    }

    /** Whether it is a group of controls, so that its label is a legend. */
    public boolean isGroup() {
        return this == RADIOS || this == TICKS;
    }
}
