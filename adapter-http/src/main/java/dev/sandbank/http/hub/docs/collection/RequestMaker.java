package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.http.hub.docs.collection.CollectionRequest.Body;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Credential;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Input;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.model.OperationDoc.Answer;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the requests of a collection from the operations of documents. */
final class RequestMaker {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NOT_OPENED = "accessNotConfigured";

    /** What a server answers to callers whom it does not know or who call too often. */
    private static final Set<String> CALLERS_OWN = Set.of("401", "429");

    /** Optional fields of forms that belong to another grant than the request shows. */
    private static final Set<String> OTHER_GRANT = Set.of("refresh_token", "code_verifier", "token_type_hint");

    private final Chain chain;

    RequestMaker(Chain chain) {
        this.chain = chain;
    }

    CollectionRequest of(OperationDoc operation, Credential credential) {
        String path = operation.path();
        for (Field parameter : operation.parametersIn("path")) {
            path = path.replace("{" + parameter.name() + "}", Chain.variable(parameter.name()));
        }
        Content sent = operation.body();
        List<Input> headers = inputs(operation, operation.parametersIn("header"));
        if (sent != null) {
            headers.add(new Input("Content-Type", sent.mediaType(), true, ""));
        }
        return new CollectionRequest(
                operation.summary(),
                operation.description(),
                operation.method(),
                path,
                inputs(operation, operation.parametersIn("query")),
                headers,
                sent == null ? null : body(operation, sent),
                credential,
                expected(operation),
                chain.kept(operation));
    }

    private List<Input> inputs(OperationDoc operation, List<Field> fields) {
        List<Input> inputs = new ArrayList<>();
        for (Field field : fields) {
            inputs.add(new Input(field.name(), chain.value(operation, field), field.usual(), field.description()));
        }
        return inputs;
    }

    private Body body(OperationDoc operation, Content sent) {
        if (!sent.mediaType().equals(FORM)) {
            return new Body(chain.in(operation, sent), List.of());
        }
        List<Input> form = new ArrayList<>();
        for (Field field : sent.schema().fields()) {
            if (field.schema().isOnlyInAnswers()) {
                continue;
            }
            boolean usual = !field.example().isEmpty() && !OTHER_GRANT.contains(field.name());
            form.add(new Input(
                    field.name(), chain.value(operation, field), field.required() || usual, field.description()));
        }
        return new Body("", form);
    }

    /** What the document says of a call that the caller may make. */
    private static List<String> expected(OperationDoc operation) {
        return operation.answers().stream()
                .filter(answer -> !isCallersOwn(answer))
                .map(Answer::status)
                .distinct()
                .toList();
    }

    private static boolean isCallersOwn(Answer answer) {
        return answer.status().startsWith("5")
                || CALLERS_OWN.contains(answer.status())
                || answer.code().equals(NOT_OPENED);
    }
}
