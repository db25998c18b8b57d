package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.Schema.Field;
import dev.sandbank.http.hub.docs.model.Schema.Variant;
import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the schemas of one body or parameter. A schema that holds itself ends with a link to where it is shown; so does
 * one that comes again after very many fields, because schemas that hold each other would fill any page.
 */
final class SchemaReader {

    private static final int MANY_FIELDS = 1500;
    private static final int MAX_DEPTH = 24;

    private final References references;
    private final Anchors anchors;
    private final Map<String, String> shownAt = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int fields;
    private int depth;

    SchemaReader(References references, Anchors anchors) {
        this.references = references;
        this.anchors = anchors;
    }

    /**
     * Reads a schema.
     *
     * @param place the anchor of what has this schema
     */
    Schema read(SourceNode written, String place) {
        String name = References.nameOf(written);
        if (name.isEmpty()) {
            return inline(written, place);
        }
        SourceNode schema = references.resolve(written);
        boolean repeats = open.contains(name) || (fields > MANY_FIELDS && shownAt.containsKey(name));
        if (repeats) {
            return Schema.of(TypeWords.of(schema), shownAt.get(name));
        }
        shownAt.putIfAbsent(name, place);
        open.add(name);
        Schema read = inline(schema, place);
        open.remove(name);
        return read;
    }

    private Schema inline(SourceNode schema, String place) {
        if (depth >= MAX_DEPTH) {
            return Schema.of(TypeWords.of(schema), null);
        }
        depth++;
        try {
            return schema.has("items") ? list(schema, place) : value(schema, place);
        } finally {
            depth--;
        }
    }

    private Schema list(SourceNode schema, String place) {
        Schema each = read(schema.at("items"), place);
        List<String> facts = new ArrayList<>(TypeWords.facts(schema));
        facts.addAll(each.facts());
        String type = TypeWords.listOf(schema, each.type());
        return new Schema(type, facts, each.values(), each.meanings(), each.fields(), each.variants(), each.seen());
    }

    private Schema value(SourceNode schema, String place) {
        Merged merged = new Merged(references);
        merged.add(schema);
        List<Field> read = new ArrayList<>();
        for (Member property : merged.properties()) {
            boolean required = merged.required().contains(property.name());
            read.add(field(place, property.name(), required, property.value()));
        }
        SourceNode others = schema.at("additionalProperties");
        if (!others.members().isEmpty()) {
            read.add(field(place, "(any other name)", false, others));
        }
        List<String> values = new ArrayList<>();
        schema.at("enum").elements().forEach(value -> values.add(TypeWords.shown(value)));
        Map<String, String> meanings = new HashMap<>();
        schema.at("x-enumDescriptions")
                .members()
                .forEach(value -> meanings.put(value.name(), value.value().text()));
        return new Schema(
                TypeWords.of(schema), TypeWords.facts(schema), values, meanings, read, variants(schema, place), null);
    }

    private Field field(String above, String name, boolean required, SourceNode written) {
        fields++;
        String anchor = anchors.take(Anchors.below(above, name));
        SourceNode schema = references.resolve(written);
        String own = written.at("description").text();
        String description = own.isEmpty() ? schema.at("description").text() : own;
        return new Field(
                anchor, name, required, required, description, example(written, schema), read(written, anchor));
    }

    private static String example(SourceNode written, SourceNode schema) {
        SourceNode given = Examples.given(written.has(SourceNode.REFERENCE) ? schema : written);
        boolean plain = given.members().isEmpty() && given.elements().isEmpty();
        return given.exists() && plain ? TypeWords.shown(given) : "";
    }

    private List<Variant> variants(SourceNode schema, String place) {
        List<Variant> variants = new ArrayList<>();
        for (SourceNode written : Variants.of(schema)) {
            String name = Variants.name(schema, written, references.resolve(written), variants.size() + 1);
            fields++;
            String anchor = anchors.take(Anchors.below(place, name));
            variants.add(new Variant(anchor, name, read(written, anchor)));
        }
        return variants;
    }
}
