package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * The fields that other operations give for the same thing.
 *
 * @param tree the fields of the other answer
 * @param aliases other names of these fields
 * @param parts fields that only some things of the kind have; if the thing has none, the answer leaves the field out
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
