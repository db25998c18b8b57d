package dev.sandbank.domain.bank.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The version of a customer's journal and records. Two different states never have the same version.
 *
 * @param resets how often the journal of the space was emptied
 * @param sequence the number of the newest entry, 0 if there is none
 * @param change the number of the newest change of a record, 0 if there is none
 */
public record JournalVersion(long resets, long sequence, long change) {
    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JournalVersion that
                && resets == that.resets
                && sequence == that.sequence
                && change == that.change;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(resets) + Long.hashCode(sequence)) + Long.hashCode(change);
    }
}
