package dev.sandbank.http.page.form;

import org.jspecify.annotations.Nullable;

/**
 * What a browser is told about a field, so that typing is easier. The server checks everything itself.
 *
 * @param required whether the field must be filled; a field that need not is marked "optional"
 * @param maxLength the most characters, or null for no limit in the browser
 * @param autocomplete the token of the HTML standard that tells the browser what to fill in, or null
 * @param code whether the text is a machine's and not words: monospaced, not spell-checked, no capital made first
 * @param rows the height of a text area in lines
 * @param accept the media types of a file, or null
 */
public record InputRules(
        boolean required,
        @Nullable Integer maxLength,
        @Nullable String autocomplete,
        boolean code,
        int rows,
        @Nullable String accept) {

    static final InputRules USUAL = new InputRules(true, null, null, false, 5, null);

    InputRules optional() {
        return new InputRules(false, maxLength, autocomplete, code, rows, accept);
    }

    InputRules upTo(int length) {
        return new InputRules(required, length, autocomplete, code, rows, accept);
    }

    InputRules filledWith(String token) {
        return new InputRules(required, maxLength, token, code, rows, accept);
    }

    InputRules asCode() {
        return new InputRules(required, maxLength, autocomplete, true, rows, accept);
    }

    InputRules high(int lines) {
        return new InputRules(required, maxLength, autocomplete, code, lines, accept);
    }

    InputRules accepting(String types) {
        return new InputRules(required, maxLength, autocomplete, code, rows, types);
    }

    /** {@code "false"} for text that is no language; null leaves the attribute out. */
    public @Nullable String spellcheck() {
        return code ? "false" : null;
    }

    /** {@code "none"} for text that is no language; null leaves the attribute out. */
    public @Nullable String autocapitalize() {
        return code ? "none" : null;
    }
}
