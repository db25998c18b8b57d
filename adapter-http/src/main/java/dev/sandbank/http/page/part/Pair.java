package dev.sandbank.http.page.part;

import dev.sandbank.http.page.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of labels and values.
 *
 * @param change where the value is changed, or null; its label names what is changed
 */
public record Pair(String label, Cell value, @Nullable PageLink change) {

    public static Pair of(String label, Cell value) {
        return new Pair(label, value, null);
    }

    public static Pair of(String label, String value) {
        return of(label, Cell.text(value));
    }

    /** With a link "Change", which screen readers say with what it changes. */
    public Pair changedAt(String address) {
        return new Pair(label, value, new PageLink("Change", address));
    }
}
