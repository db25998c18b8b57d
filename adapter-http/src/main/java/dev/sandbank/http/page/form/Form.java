package dev.sandbank.http.page.form;

import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.PageLink;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form that is posted with its anti-forgery token. Its template shows every field with label, hint and problem; the
 * layout shows the summary of all problems first and begins the title with "Error".
 *
 * @param action the path it is sent to
 * @param prefix what the ids of its fields begin with; empty unless the page has several forms
 * @param submit the button that sends it
 * @param dangerous whether the button does what cannot be undone
 * @param cancel the way out without sending, or null
 */
public record Form(
        String action,
        String csrf,
        String prefix,
        List<Field> fields,
        Problems problems,
        String submit,
        boolean dangerous,
        @Nullable PageLink cancel) {

    public Form {
        fields = List.copyOf(fields);
    }

    /** A form with one button and no field yet. */
    public static Form to(String action, String csrf, String submit) {
        return new Form(action, csrf, "", List.of(), Problems.NONE, submit, false, null);
    }

    /** The same with more fields below those it has. */
    public Form with(Field... more) {
        List<Field> all = Stream.concat(fields.stream(), Stream.of(more)).toList();
        return new Form(action, csrf, prefix, all, problems, submit, dangerous, cancel);
    }

    public Form with(Problems found) {
        return new Form(action, csrf, prefix, fields, found, submit, dangerous, cancel);
    }

    /** For a page with several forms: the ids of this one begin with the name. */
    public Form named(String name) {
        return new Form(action, csrf, name + "-", fields, problems, submit, dangerous, cancel);
    }

    /** Its button is marked as one that does what cannot be undone. */
    public Form danger() {
        return new Form(action, csrf, prefix, fields, problems, submit, true, cancel);
    }

    public Form cancel(String label, String address) {
        return new Form(action, csrf, prefix, fields, problems, submit, dangerous, new PageLink(label, address));
    }

    /** The field of this name, for a page that places its fields itself. */
    public FormField field(String name) {
        return shown().stream()
                .filter(field -> field.field().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }

    /** All fields in their order. */
    public List<FormField> shown() {
        return fields.stream()
                .map(field -> new FormField(prefix + field.name(), field, problems))
                .toList();
    }

    /** The problems in the order of the fields, those about no field first. */
    public List<SummaryLine> summary() {
        List<String> names = fields.stream().map(Field::name).toList();
        return IntStream.range(-1, names.size())
                .boxed()
                .flatMap(place -> problems.list().stream()
                        .filter(problem -> names.indexOf(problem.field()) == place)
                        .map(this::line))
                .toList();
    }

    /** The way the browser writes the fields; null for the usual one, which cannot hold a file. */
    public @Nullable String encoding() {
        return fields.stream().anyMatch(field -> field.kind() == FieldKind.FILE) ? "multipart/form-data" : null;
    }

    private SummaryLine line(FieldProblem problem) {
        boolean hasField = fields.stream().anyMatch(field -> field.name().equals(problem.field()));
        return new SummaryLine(problem.sentence(), hasField ? prefix + problem.field() : null);
    }

    /**
     * One line of the summary.
     *
     * @param target the id of the field it leads to; null if it is about none
     */
    public record SummaryLine(String sentence, @Nullable String target) {}

    /** Says nothing of the token and of what was typed. */
    @Override
    public String toString() {
        return "Form to " + action;
    }
}
