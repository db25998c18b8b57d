package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.OperationDoc.Answer;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.OperationDoc.Parameters;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one document. */
final class DocumentReader {

    private static final List<String> PLACES = List.of("path", "query", "header");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String SHARED = "error";

    /** The fields of a refusal that tell programs which one it is. */
    private static final List<String> CODES = List.of("code", "error", "httpCode");

    private final SourceNode document;
    private final References references;
    private final Anchors anchors = new Anchors();
    private final Map<String, SourceNode> shared = new TreeMap<>();

    DocumentReader(SourceNode document) {
        this.document = document;
        this.references = new References(document);
    }

    ApiDocument read() {
        List<OperationDoc> operations = new ArrayList<>();
        for (Member path : document.at("paths").members()) {
            for (Member method : path.value().members()) {
                if (METHODS.contains(method.name())) {
                    operations.add(operation(path.name(), path.value(), method));
                }
            }
        }
        List<Answer> once = new ArrayList<>();
        shared.forEach((name, answer) -> {
            String anchor = anchors.take(Anchors.below(SHARED, name));
            once.add(answer(anchor, "", name, answer, true));
        });
        SourceNode info = document.at("info");
        return new ApiDocument(
                info.at("title").text(),
                info.at("description").text(),
                info.at("version").text(),
                operations,
                once);
    }

    private OperationDoc operation(String path, SourceNode parent, Member method) {
        SourceNode operation = method.value();
        String id = anchors.take(Anchors.plain(operation.at("operationId").text()));
        List<Parameters> parameters = new ArrayList<>();
        for (String place : PLACES) {
            List<Field> fields = new ArrayList<>();
            parent.at("parameters").elements().forEach(each -> parameter(id, place, each, fields));
            operation.at("parameters").elements().forEach(each -> parameter(id, place, each, fields));
            if (!fields.isEmpty()) {
                parameters.add(new Parameters(place, fields));
            }
        }
        SourceNode sent = references.resolve(operation.at("requestBody"));
        return new OperationDoc(
                id,
                method.name().toUpperCase(Locale.ROOT),
                path,
                operation.at("summary").text(),
                operation.at("description").text(),
                parameters,
                content(sent, anchors.take(Anchors.below(id, "body")), true),
                answers(id, operation.at("responses")),
                operation.at("x-control-flow").text());
    }

    private void parameter(String id, String place, SourceNode written, List<Field> fields) {
        SourceNode parameter = references.resolve(written);
        if (parameter.at("in").text().equals(place)) {
            fields.add(named(id + "." + place, parameter.at("name").text(), parameter));
        }
    }

    private Field named(String above, String name, SourceNode parameter) {
        String anchor = anchors.take(Anchors.below(above, name));
        SourceNode schema = references.resolve(parameter.at("schema"));
        SourceNode given = Examples.given(parameter);
        SourceNode example = given.exists() ? given : new ExampleMaker(references, true).make(schema);
        boolean required = parameter.at("required").isTrue();
        return new Field(
                anchor,
                name,
                required,
                required || parameter.at("x-usual").isTrue(),
                parameter.at("description").text(),
                example.exists() ? TypeWords.shown(example) : "",
                new SchemaReader(references, anchors).read(parameter.at("schema"), anchor));
    }

    private List<Answer> answers(String id, SourceNode responses) {
        List<Answer> answers = new ArrayList<>();
        for (Member response : responses.members()) {
            String name = References.nameOf(response.value());
            SourceNode answer = references.resolve(response.value());
            if (!name.isEmpty()) {
                shared.put(name, answer);
            }
            String anchor = anchors.take(Anchors.below(id, response.name()));
            answers.add(answer(anchor, response.name(), name, answer, name.isEmpty()));
        }
        return answers;
    }

    /** An answer; its body only where it is shown in full. */
    private Answer answer(String anchor, String status, String name, SourceNode answer, boolean full) {
        List<Field> headers = new ArrayList<>();
        if (full) {
            answer.at("headers")
                    .members()
                    .forEach(header ->
                            headers.add(named(anchor + ".header", header.name(), references.resolve(header.value()))));
        }
        SourceNode example = answer.at("content").at("application/json").at("example");
        String code = CODES.stream()
                .map(field -> example.at(field).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Answer(
                anchor,
                status,
                code,
                answer.at("description").text(),
                name.isEmpty() ? null : Anchors.below(SHARED, name),
                headers,
                full ? content(answer, anchor, false) : null);
    }

    private @Nullable Content content(SourceNode body, String anchor, boolean request) {
        List<Member> types = body.at("content").members();
        if (types.isEmpty()) {
            return null;
        }
        Member type = types.get(0);
        SourceNode schema = type.value().at("schema");
        return new Content(
                anchor,
                type.name(),
                new SchemaReader(references, anchors).read(schema, anchor),
                new Examples(references, request).of(type.name(), type.value()));
    }
}
