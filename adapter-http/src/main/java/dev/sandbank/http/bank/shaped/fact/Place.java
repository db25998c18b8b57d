package dev.sandbank.http.bank.shaped.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in an answer.
 *
 * @param name the name of the field
 * @param around the names of the fields that contain it, the outermost first
 * @param scope the part of the answer that contains it
 * @param demanded whether the schema requires the field
 */
public record Place(String name, List<String> around, Scope scope, boolean demanded) {

    public Place {
        around = List.copyOf(around);
    }

    /** The top of an answer. */
    public static Place top(Scope scope) {
        return new Place("", List.of(), scope, true);
    }

    /** A field of the object that stands here. */
    public Place inside(String field, boolean demands) {
        List<String> more = new ArrayList<>(around);
        if (!name.isEmpty()) {
            more.add(name);
        }
        return new Place(field, more, scope, demands);
    }

    /** An element of the list that stands here. */
    public Place element(int index, Names names) {
        return new Place(name, around, scope.element(name, index, names), true);
    }

    /** The name of the field that contains this one, empty at the top. */
    String parent() {
        return around.isEmpty() ? "" : around.get(around.size() - 1);
    }

    /** Whether the name of this field, or of a field that contains it, matches. */
    boolean isWithin(Pattern names) {
        return names.matcher(name).matches()
                || around.stream().anyMatch(it -> names.matcher(it).matches());
    }

    /** Whether this is the first field of an element of a list, which identifies the element. */
    public boolean isFirstOfElement() {
        return scope.outer() != null
                && scope.names().all().stream().findFirst().filter(name::equals).isPresent();
    }

    /** A text that identifies this place in the answer. */
    public String key() {
        return scope.key() + "/" + String.join("/", around) + "/" + name;
    }
}
