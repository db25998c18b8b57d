package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;

/** The fields of an object, with their schemas. */
public record Names(Map<String, JsonNode> schemas) {

    boolean has(String name) {
        return schemas.containsKey(name);
    }

    /** Whether at least one of these names is a field. */
    boolean hasAny(Collection<String> names) {
        return names.stream().anyMatch(schemas::containsKey);
    }

    /** The kind of the account that must be named, as its id says by {@code x-account-kind}; empty if any may be. */
    String kindOfAccount() {
        return of("accountId").path("x-account-kind").asText();
    }

    /** The first example of a field, if there are several; otherwise missing. */
    JsonNode exampleOfMany(String name) {
        return of(name).path("examples").size() > 1 ? example(name) : Facts.UNKNOWN;
    }

    /** The first example of a field, or missing. */
    JsonNode example(String name) {
        return of(name).path("examples").path(0);
    }

    private JsonNode of(String name) {
        return schemas.getOrDefault(name, Facts.UNKNOWN);
    }
}
