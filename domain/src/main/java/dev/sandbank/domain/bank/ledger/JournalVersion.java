package dev.sandbank.domain.bank.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Tells two states of a customer's journal apart: no two of them ever share one.
 *
 * @param resets how often the journal of the space was emptied
 * @param sequence of the newest entry, 0 if there is none
 */
public record JournalVersion(long resets, long sequence) {
    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JournalVersion that && resets == that.resets && sequence == that.sequence;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(resets) + Long.hashCode(sequence);
    }
}
