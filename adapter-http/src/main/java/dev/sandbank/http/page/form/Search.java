package dev.sandbank.http.page.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bar above a list by which it is searched and filtered. It is sent by GET, so that the address holds what was chosen.
 *
 * @param action the path of the list
 * @param fields to search by and to filter by; hidden ones keep the order of the list
 * @param clear the address of the whole list, or null if nothing is searched for
 */
public record Search(
        String action, List<Field> fields, @Nullable String clear) {

    public Search {
        fields = List.copyOf(fields);
    }

    /** The fields as the templates need them. */
    public List<FormField> shown() {
        return fields.stream()
                .map(field -> new FormField("filter-" + field.name(), field, Problems.NONE))
                .toList();
    }
}
