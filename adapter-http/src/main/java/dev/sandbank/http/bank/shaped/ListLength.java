package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.fact.Known;
import dev.sandbank.http.bank.shaped.fact.Names;
import dev.sandbank.http.bank.shaped.fact.Place;
import java.util.regex.Pattern;

/** Chooses how many elements a list of an answer has. */
final class ListLength {

    private static final int USUAL = 2;

    /** Fields that identify the elements of a list. A caller who asks for some elements by such a field gets those. */
    private static final Pattern IDENTITY = Pattern.compile(".*Id|tenor|merchantNumber|billerCategoryCode|consentType");

    private ListLength() {}

    /**
     * The number of elements: one row for each instalment of a loan; otherwise as many as were asked for, or two, or the
     * {@code minItems} of the schema, but never more than there are things of the kind.
     */
    static int of(Place list, JsonNode schema, Names element) {
        int rows = Known.rows(list, element);
        if (rows > 0) {
            return rows;
        }
        int least = schema.path("minItems").asInt(USUAL);
        int asked = asked(list.scope().caller(), element);
        Integer most = list.element(0, element).scope().most();
        int length = asked > 0 ? asked : least;
        return most == null ? length : Math.min(length, most);
    }

    private static int asked(Caller caller, Names element) {
        return element.schemas().keySet().stream()
                .filter(name -> IDENTITY.matcher(name).matches())
                .mapToInt(name ->
                        (int) caller.sent().all(name).stream().distinct().count())
                .filter(count -> count > 0)
                .findFirst()
                .orElse(0);
    }
}
