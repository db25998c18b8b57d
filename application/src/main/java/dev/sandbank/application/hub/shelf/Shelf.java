package dev.sandbank.application.hub.shelf;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where pages leave things for a while that only they read. Every server finds them, and in the store nobody can read
 * them.
 */
public interface Shelf {

    /** Leaves a thing, unless there is one at the place, or was; whether it was left. */
    boolean put(ShelfPlace place, byte[] thing, Duration life);

    /** Replaces the thing at a place, which stays as long as it was to stay; whether there is one. */
    boolean replace(ShelfPlace place, byte[] thing);

    /** The thing at a place; empty if there is none, or if it was taken away. */
    Optional<byte[]> find(ShelfPlace place);

    /** Takes the thing away; of several who ask one gets it. Nothing else is left at the place for the rest of its time. */
    Optional<byte[]> take(ShelfPlace place);

    /** The things of a kind and an owner by their names, the newest first. */
    Map<String, byte[]> list(String kind, String owner);

    /** Removes a thing with its place. */
    void remove(ShelfPlace place);

    /** Removes the oldest of a kind and an owner, so that this many stay. */
    void keepNewest(String kind, String owner, int most);

    /** Removes the oldest of a kind, so that all of them together have this many bytes at most. */
    void keepBytes(String kind, long most);
}
