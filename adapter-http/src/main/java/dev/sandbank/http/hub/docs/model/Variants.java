package dev.sandbank.http.hub.docs.model;

import dev.sandbank.http.hub.docs.model.SourceNode.Member;
import java.util.List;
import java.util.Optional;

/** The forms of a value of which one applies: {@code oneOf}, {@code anyOf}, {@code discriminator}. */
final class Variants {

    private Variants() {}

    static List<SourceNode> of(SourceNode schema) {
        List<SourceNode> one = schema.at("oneOf").elements();
        return one.isEmpty() ? schema.at("anyOf").elements() : one;
    }

    /** What people call it: the value that tells it apart, its title, the name of its schema, or its place. */
    static String name(SourceNode schema, SourceNode written, SourceNode resolved, int place) {
        String reference = References.nameOf(written);
        String title = resolved.at("title").text();
        return told(schema, written)
                .map(Variants::shown)
                .orElse(!reference.isEmpty() ? reference : !title.isEmpty() ? title : "Form " + place);
    }

    private static String shown(Member mapping) {
        return mapping.name();
    }

    /** The value of the discriminator for a variant. */
    static Optional<Member> told(SourceNode schema, SourceNode written) {
        String reference = References.nameOf(written);
        return schema.at("discriminator").at("mapping").members().stream()
                .filter(mapping -> mapping.value().text().endsWith("/" + reference)
                        || mapping.value().text().equals(reference))
                .findFirst();
    }
}
