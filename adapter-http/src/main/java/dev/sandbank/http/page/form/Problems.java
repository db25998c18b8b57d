package dev.sandbank.http.page.form;

import dev.sandbank.http.page.FieldProblem;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with what was sent, in any order: the form puts it in the order of its fields. */
public record Problems(List<FieldProblem> list) {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        list = List.copyOf(list);
    }

    /** With one more problem, told at a field. */
    public Problems at(String field, String sentence) {
        return and(new FieldProblem(field, sentence, List.of(field)));
    }

    /** With one more problem, told at a field, that marks other fields as well. */
    public Problems at(String field, String sentence, String... alsoMarked) {
        return and(new FieldProblem(
                field,
                sentence,
                Stream.concat(Stream.of(field), Stream.of(alsoMarked)).toList()));
    }

    /** With one more problem that is about no field. */
    public Problems about(String sentence) {
        return and(new FieldProblem("", sentence, List.of()));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    private Problems and(FieldProblem problem) {
        return new Problems(Stream.concat(list.stream(), Stream.of(problem)).toList());
    }
}
