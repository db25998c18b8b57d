package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of an object whose schema is put together by {@code allOf}. */
final class Merged {

    private static final int MAX_DEPTH = 8;

    private final References references;
    private final Map<String, Member> properties = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private int depth;

    Merged(References references) {
        this.references = references;
    }

    void add(SourceNode written) {
        if (depth >= MAX_DEPTH) {
            return;
        }
        depth++;
        SourceNode schema = references.resolve(written);
        schema.at("allOf").elements().forEach(this::add);
        schema.at("properties").members().forEach(property -> properties.put(property.name(), property));
        schema.at("required").elements().forEach(name -> required.add(name.text()));
        depth--;
    }

    List<Member> properties() {
        return new ArrayList<>(properties.values());
    }

    Set<String> required() {
        return required;
    }
}
