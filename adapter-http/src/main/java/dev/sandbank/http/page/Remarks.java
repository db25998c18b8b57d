package dev.sandbank.http.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells beside its content.
 *
 * @param notice what became of what was sent before, or null
 * @param language that the page is in English, for somebody who asked for another language; or null
 * @param problems what is wrong with what was sent
 */
public record Remarks(@Nullable String notice, @Nullable String language, List<FieldProblem> problems) {

    public static final Remarks NONE = new Remarks(null, null, List.of());

    public Remarks {
        problems = List.copyOf(problems);
    }

    public Remarks withNotice(String told) {
        return new Remarks(told, language, problems);
    }

    public Remarks withProblems(List<FieldProblem> found) {
        return new Remarks(notice, language, found);
    }

    /** A page's title, which tells an error first. */
    public String title(String title) {
        return problems.isEmpty() ? title : "Error: " + title;
    }

    /** Whether a field is wrong: {@code "true"}, or null for an attribute to be left out. */
    public @Nullable String invalid(String field) {
        return describedBy(field) == null ? null : "true";
    }

    /** The id of the text that says what is wrong with a field, or null. */
    public @Nullable String describedBy(String field) {
        return problems.stream()
                .filter(problem -> problem.marked().contains(field))
                .map(problem -> problem.field() + "-problem")
                .findFirst()
                .orElse(null);
    }

    /** Whether this is the first wrong field, to which the person is led. */
    public boolean leadsTo(String field) {
        return !problems.isEmpty() && Objects.equals(problems.get(0).marked().get(0), field);
    }
}
