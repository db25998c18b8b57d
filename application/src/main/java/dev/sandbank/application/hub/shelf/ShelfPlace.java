package dev.sandbank.application.hub.shelf;

/**
 * A place on the shelf.
 *
 * @param kind of thing, a constant of whoever leaves it
 * @param owner whose it is, such as a session; things of an owner are counted together
 * @param name tells it apart from the others of its kind and owner
 */
public record ShelfPlace(String kind, String owner, String name) {}
