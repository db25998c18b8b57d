package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * What other operations answer about the same thing, field by field.
 *
 * @param tree the fields of that answer
 * @param aliases other names of those fields
 * @param parts fields that not everything of the kind has: without one there, the answer leaves it out
 */
record TreeFacts(ObjectNode tree, Map<String, String> aliases, Set<String> parts) {

    JsonNode of(String name, boolean isAboutIt) {
        String known = aliases.getOrDefault(name, name);
        JsonNode value = tree.path(known);
        if (value.isValueNode() || value.isArray()) {
            return value;
        }
        return isAboutIt && parts.contains(known) ? Facts.NONE : Facts.UNKNOWN;
    }
}
