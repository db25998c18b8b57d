package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.OperationDoc.Answer;
import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the anchors of a document. */
final class AllAnchors {

    private final List<String> anchors = new ArrayList<>();

    private AllAnchors() {}

    static List<String> of(ApiDocument document) {
        AllAnchors all = new AllAnchors();
        document.operations().forEach(all::add);
        document.shared().forEach(all::add);
        return all.anchors;
    }

    private void add(OperationDoc operation) {
        anchors.add(operation.id());
        operation.parameters().forEach(parameters -> addFields(parameters.fields()));
        if (operation.body() != null) {
            anchors.add(operation.body().anchor());
        }
        add(operation.body());
        operation.answers().forEach(this::add);
    }

    private void add(Answer answer) {
        anchors.add(answer.anchor());
        addFields(answer.headers());
        add(answer.content());
    }

    private void add(@Nullable Content content) {
        if (content != null) {
            add(content.schema());
        }
    }

    private void add(Schema schema) {
        addFields(schema.fields());
        schema.variants().forEach(variant -> {
            anchors.add(variant.anchor());
            add(variant.schema());
        });
    }

    private void addFields(List<Schema.Field> fields) {
        fields.forEach(field -> {
            anchors.add(field.anchor());
            add(field.schema());
        });
    }
}
