package dev.sandbank.http.page.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, with its label above it, a hint, and what was typed. A page makes it by one of the factories and
 * adds to it: {@code Field.email("email", "E-mail address").hint("We send the invitation there.").typed(sent)}.
 *
 * @param name what the field is called in the form that is sent
 * @param values what was typed or chosen; of passwords and files never anything, so that no page can show them
 * @param options the values to choose from; none for fields to type into
 */
public record Field(
        FieldKind kind,
        String name,
        String label,
        @Nullable String hint,
        List<String> values,
        List<Option> options,
        InputRules rules) {

    public Field {
        values = kind.keepsWhatWasTyped() ? List.copyOf(values) : List.of();
        options = List.copyOf(options);
    }

    public static Field text(String name, String label) {
        return plain(FieldKind.TEXT, name, label);
    }

    /** A text for machines, such as an id or an address. */
    public static Field code(String name, String label) {
        return text(name, label).with(InputRules.USUAL.asCode());
    }

    public static Field email(String name, String label) {
        return plain(FieldKind.EMAIL, name, label)
                .with(InputRules.USUAL.asCode().filledWith("email"));
    }

    /**
     * A password.
     *
     * @param autocomplete {@code current-password} or {@code new-password}
     */
    public static Field password(String name, String label, String autocomplete) {
        return plain(FieldKind.PASSWORD, name, label).with(InputRules.USUAL.filledWith(autocomplete));
    }

    /** A code of digits that somebody was sent or reads from a device. */
    public static Field digits(String name, String label, int length) {
        InputRules rules = InputRules.USUAL.asCode().filledWith("one-time-code").upTo(length);
        return plain(FieldKind.DIGITS, name, label).with(rules);
    }

    /** Words to search for, which may be left empty. */
    public static Field search(String name, String label) {
        return plain(FieldKind.SEARCH, name, label).with(InputRules.USUAL.upTo(100));
    }

    /** A day of the calendar. */
    public static Field day(String name, String label) {
        return plain(FieldKind.DAY, name, label);
    }

    public static Field textArea(String name, String label, int rows) {
        return plain(FieldKind.TEXT_AREA, name, label).with(InputRules.USUAL.high(rows));
    }

    public static Field select(String name, String label, List<Option> options) {
        return plain(FieldKind.SELECT, name, label).from(options);
    }

    public static Field radios(String name, String legend, List<Option> options) {
        return plain(FieldKind.RADIOS, name, legend).from(options);
    }

    /** A group of boxes, of which several can be ticked. */
    public static Field ticks(String name, String legend, List<Option> options) {
        return plain(FieldKind.TICKS, name, legend).from(options);
    }

    /** One box; {@code value} is sent if it is ticked. */
    public static Field tick(String name, String label, String value) {
        return plain(FieldKind.TICK, name, label).from(List.of(Option.of(value, label)));
    }

    /**
     * A file to send.
     *
     * @param accept the media types, separated by commas
     */
    public static Field file(String name, String label, String accept) {
        return plain(FieldKind.FILE, name, label).with(InputRules.USUAL.accepting(accept));
    }

    /** Something that is typed as it is shown before what cannot be undone is done. */
    public static Field typedConfirmation(String name, String exact) {
        return code(name, "Type " + exact + " to confirm")
                .with(InputRules.USUAL.asCode().filledWith("off"));
    }

    public static Field hidden(String name, String value) {
        return plain(FieldKind.HIDDEN, name, "").typed(value);
    }

    public Field hint(String sentence) {
        return new Field(kind, name, label, sentence, values, options, rules);
    }

    /** What was typed or chosen before. */
    public Field typed(String text) {
        return chosen(text.isEmpty() ? List.of() : List.of(text));
    }

    /** What was chosen before, where several can be. */
    public Field chosen(List<String> several) {
        return new Field(kind, name, label, hint, several, options, rules);
    }

    /** The field may be left empty, and says so. */
    public Field optional() {
        return with(rules.optional());
    }

    public Field upTo(int characters) {
        return with(rules.upTo(characters));
    }

    /** What the browser may fill in: a token such as {@code name} or {@code username}. */
    public Field autocomplete(String token) {
        return with(rules.filledWith(token));
    }

    /** Whether it is shown in the typeface of things to copy. */
    public boolean isMachineText() {
        return rules.code() && kind != FieldKind.EMAIL;
    }

    private Field from(List<Option> choices) {
        return new Field(kind, name, label, hint, values, choices, rules);
    }

    private Field with(InputRules changed) {
        return new Field(kind, name, label, hint, values, options, changed);
    }

    private static Field plain(FieldKind kind, String name, String label) {
        return new Field(kind, name, label, null, List.of(), List.of(), InputRules.USUAL);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "Field " + name;
    }
}
