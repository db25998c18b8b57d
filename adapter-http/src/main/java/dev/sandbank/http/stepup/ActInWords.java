package dev.sandbank.http.stepup;

import dev.sandbank.http.page.Fact;
import java.util.List;

/**
 * What waits for a one-time code, in words that the customer can check.
 *
 * @param title what is done, as a heading
 * @param facts with what; what must not be wrong comes first
 * @param account id of the account of the customer that it is about
 */
public record ActInWords(String title, List<Fact> facts, String account) {

    public ActInWords {
        facts = List.copyOf(facts);
    }
}
