package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.Schema.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a page.
 *
 * @param id its {@code operationId}, which is its anchor too
 * @param method in capitals
 * @param path below the API base
 * @param parameters by their places, only places that have any
 * @param body what is sent, or null
 * @param answers by status, the successful one first
 * @param flow the kind of control flow that it begins or continues; empty if it does neither
 */
public record OperationDoc(
        String id,
        String method,
        String path,
        String summary,
        String description,
        List<Parameters> parameters,
        @Nullable Content body,
        List<Answer> answers,
        String flow) {

    public OperationDoc {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /** The same about a control flow of another kind. */
    public OperationDoc within(String other) {
        return new OperationDoc(id, method, path, summary, description, parameters, body, answers, other);
    }

    /** The parameters of one place. */
    public List<Field> parametersIn(String place) {
        return parameters.stream()
                .filter(each -> each.place().equals(place))
                .flatMap(each -> each.fields().stream())
                .toList();
    }

    /** The successful answer with a body, or null. */
    public @Nullable Content success() {
        return answers.stream()
                .filter(answer -> answer.status().startsWith("2") && answer.content() != null)
                .map(Answer::content)
                .findFirst()
                .orElse(null);
    }

    /**
     * Parameters of one place.
     *
     * @param place {@code path}, {@code query} or {@code header}
     */
    public record Parameters(String place, List<Field> fields) {}

    /**
     * A body.
     *
     * @param examples at least one unless nothing is known of the body
     */
    public record Content(String anchor, String mediaType, Schema schema, List<Example> examples) {}

    /**
     * An example.
     *
     * @param name empty if there is only one
     * @param text as the document writes it, with line ends and spaces of ours between its values
     */
    public record Example(String name, String text) {

        private static final int MANY_LINES = 12;

        /** Whether it may need a scroll bar of its own. */
        public boolean isLong() {
            return text.lines().count() > MANY_LINES;
        }
    }

    /**
     * An answer.
     *
     * @param code of the error, as programs see it; empty for success or if the document names none
     * @param shared the name of the answer that many operations share; null for one of its own
     * @param headers of the answer
     * @param content null if it has no body, or if the answer is shared and shown once for the page
     */
    public record Answer(
            String anchor,
            String status,
            String code,
            String description,
            @Nullable String shared,
            List<Field> headers,
            @Nullable Content content) {}
}
