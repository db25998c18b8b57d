package dev.sandbank.application.hub.shelf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of what lies on the shelf. */
public interface ShelfItems {

    /** Adds one, unless there is one at its place; whether it was added. */
    boolean addIfAbsent(ShelfItem fresh);

    /** Replaces what lies at a place; whether there is one. */
    boolean replace(ShelfPlace place, byte[] sealed);

    Optional<ShelfItem> find(ShelfPlace place);

    /** All of a kind and an owner, the newest first. */
    List<ShelfItem> list(String kind, String owner);

    /** Whose things of a kind lie there, those with the oldest first. */
    List<String> owners(String kind, int max);

    /** Removes one; whether there was one. */
    boolean remove(ShelfPlace place);

    /** Removes the oldest of a kind and an owner, so that this many stay. */
    void keepNewest(String kind, String owner, int most);

    /** Removes the oldest of a kind, so that all of them together have this many bytes at most. */
    void keepBytes(String kind, long most);

    /** Removes those of all kinds that ended before an instant. */
    void forget(Instant endedBefore);
}
