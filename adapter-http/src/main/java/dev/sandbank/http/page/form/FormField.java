package dev.sandbank.http.page.form;

import dev.sandbank.http.page.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field in its form, as the templates need it: ids that no other form of the page has, and the problem beside it.
 *
 * @param id of the control, or of the first control of a group
 */
public record FormField(String id, Field field, Problems problems) {

    /** What is told at this field. */
    public List<String> sentences() {
        return problems.list().stream()
                .filter(problem -> problem.field().equals(field.name()))
                .map(FieldProblem::sentence)
                .toList();
    }

    /** {@code "true"} if the field is wrong; null leaves the attribute out. */
    public @Nullable String invalid() {
        return marked().isEmpty() ? null : "true";
    }

    /** The ids of the hint and of every problem about this field; null if there is none. */
    public @Nullable String describedBy() {
        Stream<String> hint = field.hint() == null ? Stream.of() : Stream.of(hintId());
        String prefix = id.substring(0, id.length() - field.name().length());
        Stream<String> told = marked().stream().map(problem -> prefix + problem.field() + "-problem");
        String ids = Stream.concat(hint, told).distinct().collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public String hintId() {
        return id + "-hint";
    }

    public String problemId() {
        return id + "-problem";
    }

    /** The id of one control of a group; the first has that of the field, so that links lead to it. */
    public String idOf(int place) {
        return place == 0 ? id : id + "-" + place;
    }

    /** What stands in the field. */
    public String value() {
        return field.values().isEmpty() ? "" : field.values().get(0);
    }

    public boolean isChosen(Option option) {
        return field.values().contains(option.value());
    }

    private List<FieldProblem> marked() {
        return problems.list().stream()
                .filter(problem -> problem.marked().contains(field.name()))
                .toList();
    }
}
