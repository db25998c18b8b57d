package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.sample.SampleMaker;
import dev.sandbank.http.hub.tryit.call.TryInputs.Parameter;
import dev.sandbank.http.operation.Answer.Header;
import dev.sandbank.http.page.form.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the call of an operation from what stands in its form. The operation is that of the document, whatever was typed:
 * each value stays in its own place.
 */
public final class RequestMaker {

    private static final int LONGEST_VALUE = 4_000;
    private static final int LONGEST_BODY = 100_000;

    private final Api api;

    public RequestMaker(Api api) {
        this.api = api;
    }

    /** The call, or what is wrong with what was typed; one of them is empty. */
    public record Made(@Nullable TryRequest request, Problems problems) {}

    public Made make(OperationDoc doc, TryInputs inputs, boolean bearer) {
        Parts parts = new Parts(doc, inputs);
        TryInputs.parameters(doc).forEach(parts::add);
        List<String> wrong = new ArrayList<>();
        parts.headers.addAll(TypedHeaders.read(inputs.text(TryInputs.MORE), wrong));
        for (String sentence : wrong) {
            parts.problems = parts.problems.at(TryInputs.MORE, sentence);
        }
        String body = body(doc, inputs, parts);
        if (parts.problems.isEmpty() && !leadsTo(doc, parts.path)) {
            parts.problems = parts.problems.about(
                    "With these values the path is that of another operation, or of none. Open that operation to call it.");
        }
        return parts.problems.isEmpty()
                ? new Made(
                        new TryRequest(
                                doc.method(), parts.path, String.join("&", parts.pairs), bearer, parts.headers, body),
                        Problems.NONE)
                : new Made(null, parts.problems);
    }

    private static @Nullable String body(OperationDoc doc, TryInputs inputs, Parts parts) {
        Content content = doc.body();
        if (content == null || !inputs.isSent(TryInputs.BODY)) {
            return null;
        }
        String body = inputs.text(TryInputs.BODY);
        if (body.length() > LONGEST_BODY) {
            parts.problems = parts.problems.at(
                    TryInputs.BODY, "Send at most " + LONGEST_BODY + " characters from this page, or use curl.");
        }
        parts.headers.add(new Header("Content-Type", content.mediaType()));
        return body;
    }

    private boolean leadsTo(OperationDoc doc, String path) {
        return api.operationAt(doc.method(), path).filter(doc.id()::equals).isPresent();
    }

    /** The parts of a request, as they come together. */
    private static final class Parts {

        private final TryInputs inputs;
        private final List<String> pairs = new ArrayList<>();
        private final List<Header> headers = new ArrayList<>();
        private String path;
        private Problems problems = Problems.NONE;

        Parts(OperationDoc doc, TryInputs inputs) {
            this.path = doc.path();
            this.inputs = inputs;
        }

        void add(Parameter parameter) {
            String name = parameter.field().name();
            String value = inputs.text(parameter.name());
            if (value.length() > LONGEST_VALUE) {
                wrong(parameter, name + " may have " + LONGEST_VALUE + " characters here.");
            } else if (parameter.place().equals("path")) {
                addToPath(parameter, name, value);
            } else if (!inputs.isSent(parameter.name())) {
                return;
            } else if (parameter.place().equals("query")) {
                pairs.add(SampleMaker.encoded(name) + "=" + SampleMaker.encoded(value));
            } else if (TypedHeaders.isValue(value)) {
                headers.add(new Header(name, value));
            } else {
                wrong(parameter, "The value of " + name + " must be ASCII text without control characters.");
            }
        }

        /** A value is encoded as one segment, so a slash in it leads nowhere else. */
        private void addToPath(Parameter parameter, String name, String value) {
            if (value.isBlank()) {
                wrong(parameter, name + " is a part of the path, so it needs a value.");
            } else if (value.equals(".") || value.equals("..")) {
                wrong(
                        parameter,
                        "Programs take . and .. in a path as a way elsewhere, so they cannot be sent as " + name + ".");
            } else {
                path = path.replace("{" + name + "}", SampleMaker.encoded(value));
            }
        }

        private void wrong(Parameter parameter, String sentence) {
            problems = problems.at(parameter.name(), sentence);
        }
    }
}
