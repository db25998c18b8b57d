package dev.sandbank.http.page.part;

import dev.sandbank.http.page.form.Option;
import java.util.List;

/**
 * What can be done to all ticked rows of a table: a form below it, to which the boxes of the rows belong.
 *
 * @param id of the form on its page
 * @param ticks the name under which the values of the ticked boxes are sent
 * @param choice the name under which the chosen button is sent
 * @param choices one button each
 */
public record Bulk(String id, String action, String csrf, String ticks, String choice, List<Option> choices) {

    public Bulk {
        choices = List.copyOf(choices);
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "Bulk " + id;
    }
}
