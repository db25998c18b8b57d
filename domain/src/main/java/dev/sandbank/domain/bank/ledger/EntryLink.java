package dev.sandbank.domain.bank.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How an entry depends on an earlier one.
 *
 * @param origin the reference of the earlier entry: of the hold that it ends, of the payment that it gives back, or of
 *     the entry that it reverses; null if it depends on none
 * @param forced whether the operator booked it although less than nothing may be left
 */
public record EntryLink(EntryEffect effect, @Nullable String origin, boolean forced) {

    /** The link of an entry that moves money and depends on nothing. */
    public static final EntryLink MOVES = new EntryLink(EntryEffect.MOVES, null, false);

    /** The link of an entry that holds money. */
    public static final EntryLink HOLDS = new EntryLink(EntryEffect.HOLDS, null, false);

    public EntryLink {
        if (origin == null && effect != EntryEffect.MOVES && effect != EntryEffect.HOLDS) {
            throw new IllegalArgumentException("what " + effect + " must name an earlier entry");
        }
    }

    /** The link of an entry that depends on an earlier one. */
    public static EntryLink to(String origin, EntryEffect effect) {
        return new EntryLink(effect, origin, false);
    }
}
