package dev.sandbank.http.page.form;

import org.jspecify.annotations.Nullable;

/**
 * One of the values of a field to choose from.
 *
 * @param value what is sent
 * @param label what a person reads
 * @param hint a sentence below the label, or null; a select shows none
 */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
