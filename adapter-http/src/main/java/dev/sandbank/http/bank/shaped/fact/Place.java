package dev.sandbank.http.bank.shaped.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in an answer.
 *
 * @param name of the field
 * @param around the fields that hold it, the outermost first
 * @param scope what the answer tells of here
 * @param demanded whether the field may not be left out
 */
public record Place(String name, List<String> around, Scope scope, boolean demanded) {

    public Place {
        around = List.copyOf(around);
    }

    /** Where an answer begins. */
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

    /** The name of the field that holds this one, empty at the top. */
    String parent() {
        return around.isEmpty() ? "" : around.get(around.size() - 1);
    }

    /** Whether the field or one that holds it has a name like that. */
    boolean isWithin(Pattern names) {
        return names.matcher(name).matches()
                || around.stream().anyMatch(it -> names.matcher(it).matches());
    }

    /** Whether elements of the list around are told apart by this field, which stands first. */
    public boolean isFirstOfElement() {
        return scope.outer() != null
                && scope.names().all().stream().findFirst().filter(name::equals).isPresent();
    }

    /** What tells this place from every other in the answer. */
    public String key() {
        return scope.key() + "/" + String.join("/", around) + "/" + name;
    }
}
