package dev.sandbank.http.web.page;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import java.util.List;
import java.util.Map;

/** A form of one of the bank's pages, sent by the browser that got the page; a field may come more than once. */
public final class PageForm {

    private final Map<String, List<String>> fields;

    PageForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /**
     * A field's only value, or an empty text.
     *
     * @throws Refused REQUEST_MALFORMED if it comes more than once
     */
    public String text(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new Refused(new ParameterRepeated(name));
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return "PageForm" + fields.keySet();
    }
}
