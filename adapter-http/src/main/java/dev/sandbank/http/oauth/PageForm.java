package dev.sandbank.http.oauth;

import java.util.List;
import java.util.Map;

/** A form of one of the bank's pages; unlike an OAuth form it may name a field more than once. */
record PageForm(Map<String, List<String>> fields) {

    /** A field's only value, or an empty text. */
    String text(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return "PageForm" + fields.keySet();
    }
}
