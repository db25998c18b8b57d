package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The fields that operations give for a thing.
 *
 * @param tree the fields of the answer
 * @param aliases other names of these fields
 */
record TreeFacts(ObjectNode tree, Map<String, String> aliases) {

    JsonNode of(String name) {
        JsonNode value = tree.path(aliases.getOrDefault(name, name));
        return value.isArray() || (value.isValueNode() && !value.isNull()) ? value : Facts.UNKNOWN;
    }
}
