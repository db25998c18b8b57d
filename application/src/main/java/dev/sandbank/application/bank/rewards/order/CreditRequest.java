package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.card.CardId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A purchase to be paid off with points.
 *
 * @param card the card it was made with; null for any
 * @param reference the purchase, as the list of transactions names it
 * @param amount what it cost; null if that was not said
 * @param strict whether the purchase that the documents print is one like any other
 */
public record CreditRequest(
        @Nullable CardId card, String reference, @Nullable BigDecimal amount, long points, boolean strict) {

    private static final String PUBLISHED = "BIMI51807310002051";

    /** Whoever copies the example from the documents means a purchase of their own that is large enough. */
    boolean isPrinted() {
        return !strict && reference.equals(PUBLISHED);
    }
}
