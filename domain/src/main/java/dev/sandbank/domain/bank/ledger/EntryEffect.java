package dev.sandbank.domain.bank.ledger;

/** What an entry does to its accounts. The names are stored, so they must not change. */
public enum EntryEffect {
    /** It moves money or points: what it takes is held until the day it is posted. */
    MOVES,
    /** It only holds what it takes, until the day before which it must be settled. From that day on it does nothing. */
    HOLDS,
    /** It gives back what an earlier entry holds. Its postings are the opposite of that entry's. */
    RELEASES,
    /** It moves what an earlier entry held, perhaps another amount; its line keeps the reference of that entry. */
    SETTLES,
    /** It undoes an earlier entry that is not posted yet; what that entry takes is free at once. */
    CANCELS;

    /** Whether it changes what is booked once it is posted. */
    public boolean moves() {
        return this == MOVES || this == SETTLES || this == CANCELS;
    }

    /** Whether it takes back what an earlier entry does before it is posted. */
    public boolean undoes() {
        return this == RELEASES || this == CANCELS;
    }

    /** The part of a posting of this amount that is held before it is posted; negative if it frees what was held. */
    public long holds(long amount) {
        return undoes() ? Math.negateExact(Math.max(0, amount)) : Math.negateExact(Math.min(0, amount));
    }

    /** The part of a posting of this amount that is to come before it is posted; negative if it no longer comes. */
    public long brings(long amount) {
        return undoes() ? Math.min(0, amount) : Math.max(0, amount);
    }
}
