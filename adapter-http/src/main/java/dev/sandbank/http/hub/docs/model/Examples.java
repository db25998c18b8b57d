package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.OperationDoc.Example;
import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a body. Those of the media type come first, then that of the schema; if there is none, one is made of
 * the examples of the fields, and of the smallest values that fit where a field has none.
 */
final class Examples {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final References references;
    private final boolean request;

    /**
     * @param request whether the body is sent, so that it has no fields that only answers have
     */
    Examples(References references, boolean request) {
        this.references = references;
        this.request = request;
    }

    /**
     * The examples.
     *
     * @param type the media type; what is not JSON is shown as its text, and none is made
     */
    List<Example> of(String type, SourceNode mediaType) {
        List<Example> examples = new ArrayList<>();
        boolean json = type.contains("json") || type.equals(FORM);
        if (mediaType.has("example")) {
            examples.add(new Example("", written(json, mediaType.at("example"))));
            return examples;
        }
        for (Member named : mediaType.at("examples").members()) {
            SourceNode value = references.resolve(named.value()).at("value");
            examples.add(new Example(named.name(), written(json, value)));
        }
        if (examples.isEmpty() && json) {
            made(mediaType.at("schema"), examples);
        }
        return examples;
    }

    private static String written(boolean json, SourceNode value) {
        return json || !(value instanceof SourceNode.Scalar) ? RawJson.indented(value) : value.text();
    }

    private void made(SourceNode written, List<Example> examples) {
        ExampleMaker maker = new ExampleMaker(references, request);
        SourceNode schema = references.resolve(written);
        List<SourceNode> variants = Variants.of(schema);
        for (int i = 0; i < variants.size() && !given(schema).exists(); i++) {
            SourceNode variant = variants.get(i);
            String name = Variants.name(schema, variant, references.resolve(variant), i + 1);
            SourceNode value = maker.variant(schema, variant);
            examples.add(new Example(name, RawJson.indented(value)));
        }
        if (examples.isEmpty()) {
            SourceNode value = maker.make(written);
            if (value.exists()) {
                examples.add(new Example("", RawJson.indented(value)));
            }
        }
    }

    /** The example that a schema names itself; one that is not null if there is such. */
    static SourceNode given(SourceNode schema) {
        List<SourceNode> all = new ArrayList<>();
        if (schema.has("example")) {
            all.add(schema.at("example"));
        }
        all.addAll(schema.at("examples").elements());
        return all.stream()
                .filter(example -> !example.isNull())
                .findFirst()
                .orElse(all.isEmpty() ? SourceNode.Scalar.NOTHING : all.get(0));
    }
}
