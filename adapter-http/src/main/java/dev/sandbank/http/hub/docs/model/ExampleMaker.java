package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.SourceNode.Elements;
import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import dev.sandbank.http.hub.docs.model.SourceNode.Members;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes an example that a schema allows. A schema that holds itself is filled once and then left out. */
final class ExampleMaker {

    private static final int MAX_DEPTH = 24;

    private final References references;
    private final boolean request;
    private final Set<String> open = new HashSet<>();
    private int depth;

    ExampleMaker(References references, boolean request) {
        this.references = references;
        this.request = request;
    }

    /** An example, or nothing where none can end. */
    SourceNode make(SourceNode written) {
        String name = References.nameOf(written);
        if (depth >= MAX_DEPTH || (!name.isEmpty() && !open.add(name))) {
            return SourceNode.Scalar.NOTHING;
        }
        depth++;
        try {
            return of(references.resolve(written));
        } finally {
            depth--;
            open.remove(name);
        }
    }

    /** An example of one of the forms of a value, with the fields that all of its forms have. */
    SourceNode variant(SourceNode schema, SourceNode variant) {
        SourceNode made = make(variant);
        if (made.members().isEmpty()) {
            return made;
        }
        Map<String, Member> members = new LinkedHashMap<>();
        object(schema).members().forEach(member -> members.put(member.name(), member));
        made.members().forEach(member -> members.put(member.name(), member));
        String told = schema.at("discriminator").at("propertyName").text();
        Variants.told(schema, variant)
                .ifPresent(mapping -> members.put(
                        told,
                        new Member(told, '"' + told + '"', new SourceNode.Scalar(mapping.rawName(), mapping.name()))));
        return new Members(new ArrayList<>(members.values()));
    }

    private SourceNode of(SourceNode schema) {
        SourceNode given = Examples.given(schema);
        if (schema.has("const")) {
            return schema.at("const");
        }
        if (given.exists() && !given.isNull() && !hidesFields(schema)) {
            return given;
        }
        if (schema.has("default")) {
            return schema.at("default");
        }
        for (SourceNode value : schema.at("enum").elements()) {
            if (!value.isNull()) {
                return value;
            }
        }
        for (SourceNode each : Variants.of(schema)) {
            SourceNode made = variant(schema, each);
            if (made.exists() && !made.isNull()) {
                return made;
            }
        }
        return SmallestValue.typeOf(schema).equals("array") ? list(schema) : objectOrScalar(schema);
    }

    /** Whether the schema's own example may have fields that do not belong into this body. */
    private static boolean hidesFields(SourceNode schema) {
        return schema.at("properties").members().stream()
                .anyMatch(property ->
                        property.value().has("readOnly") || property.value().has("writeOnly"));
    }

    private SourceNode objectOrScalar(SourceNode schema) {
        boolean object = SmallestValue.typeOf(schema).equals("object");
        return object ? object(schema) : SmallestValue.of(schema);
    }

    private SourceNode list(SourceNode schema) {
        SourceNode each = make(schema.at("items"));
        int least = SmallestValue.count(schema, "minItems", 1);
        return new Elements(each.exists() ? Collections.nCopies(least, each) : List.of());
    }

    private SourceNode object(SourceNode schema) {
        Merged merged = new Merged(references);
        merged.add(schema);
        List<Member> members = new ArrayList<>();
        for (Member property : merged.properties()) {
            SourceNode field = references.resolve(property.value());
            boolean elsewhere = isTrue(property, field, request ? "readOnly" : "writeOnly");
            SourceNode value = elsewhere ? SourceNode.Scalar.NOTHING : make(property.value());
            if (value.exists()) {
                members.add(new Member(property.name(), property.rawName(), value));
            }
        }
        int most = SmallestValue.count(schema, "maxProperties", members.size());
        if (members.size() > most) {
            members.sort(Comparator.comparing(member -> !merged.required().contains(member.name())));
        }
        return new Members(members.subList(0, Math.min(most, members.size())));
    }

    private static boolean isTrue(Member property, SourceNode field, String mark) {
        return property.value().at(mark).isTrue() || field.at(mark).isTrue();
    }
}
