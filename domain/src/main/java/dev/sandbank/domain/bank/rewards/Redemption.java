package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.space.SpaceId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * A booked order.
 *
 * @param reference the application's name for the transaction, by which a repeated request is known
 * @param balanceAfter the holder's points after the booking; a repeated request gets the same number
 */
@RecordBuilder
public record Redemption(
        OrderId orderId,
        SpaceId space,
        RewardLinkCode link,
        CustomerId holder,
        String reference,
        RedemptionOrder order,
        long balanceAfter,
        Instant bookedAt) {

    /** The maximum length of a reference, in characters. */
    public static final int MAX_REFERENCE_LENGTH = 100;

    public Redemption {
        if (reference.isBlank() || reference.length() > MAX_REFERENCE_LENGTH) {
            throw new IllegalArgumentException("a reference has 1 to " + MAX_REFERENCE_LENGTH + " characters");
        }
        if (balanceAfter < 0) {
            throw new IllegalArgumentException("a balance of points is never negative");
        }
    }

    /** The ledger entry of the redemption; it is posted at once. */
    public JournalEntry entry(JournalPlace place) {
        return PointsTaken.entry(place, orderId, order.points(), order.description());
    }

    /**
     * This redemption, if a request with the same reference asks for the same order.
     *
     * @throws Refused {@code REDEMPTION_CHANGED} if it asks for anything else
     */
    public Redemption repeatedBy(RedemptionOrder asked) {
        if (!asked.equals(order)) {
            throw new Refused(RewardsRefusal.REDEMPTION_CHANGED);
        }
        return this;
    }
}
