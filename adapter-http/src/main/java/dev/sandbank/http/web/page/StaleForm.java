package dev.sandbank.http.web.page;

import java.util.List;
import java.util.Map;

/**
 * A form that was not proved to come from a page shown to this browser, as it was when somebody logged in or out in
 * another tab meanwhile. It may be shown anew with what it holds, and nothing else: nobody knows who sent it.
 */
public final class StaleForm {

    private final Map<String, List<String>> fields;

    StaleForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** A field's first value, or an empty text. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return "StaleForm" + fields.keySet();
    }
}
