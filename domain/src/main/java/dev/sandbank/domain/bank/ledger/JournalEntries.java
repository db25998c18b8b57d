package dev.sandbank.domain.bank.ledger;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Entries that do not change, oldest first. A list with one entry more shares the memory of the one that it is made from,
 * because a customer with many entries gets one with every payment.
 */
final class JournalEntries extends AbstractList<JournalEntry> implements RandomAccess {

    private static final int LEAST_ROOM = 16;

    private final Room room;
    private final JournalEntry[] entries;
    private final int size;

    private JournalEntries(Room room, JournalEntry[] entries, int size) {
        this.room = room;
        this.entries = entries;
        this.size = size;
    }

    /** The same entries, which nobody can change through another list. */
    static JournalEntries of(List<JournalEntry> entries) {
        if (entries instanceof JournalEntries same) {
            return same;
        }
        List<JournalEntry> copy = List.copyOf(entries);
        return new JournalEntries(new Room(copy.size()), copy.toArray(new JournalEntry[0]), copy.size());
    }

    /** These entries and a newer one. */
    JournalEntries and(JournalEntry newer) {
        if (size < entries.length && room.take(size)) {
            entries[size] = newer;
            return new JournalEntries(room, entries, size + 1);
        }
        JournalEntry[] larger = Arrays.copyOf(entries, Math.max(LEAST_ROOM, size + size / 2 + 1));
        larger[size] = newer;
        return new JournalEntries(new Room(size + 1), larger, size + 1);
    }

    @Override
    public JournalEntry get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return entries[index];
    }

    @Override
    public int size() {
        return size;
    }

    /** How much of an array is taken. Only the first of the lists that share it can grow in place. */
    private static final class Room {

        private int taken;

        private Room(int taken) {
            this.taken = taken;
        }

        private synchronized boolean take(int next) {
            if (taken != next) {
                return false;
            }
            taken++;
            return true;
        }
    }
}
