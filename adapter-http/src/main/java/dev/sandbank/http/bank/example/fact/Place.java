package dev.sandbank.http.bank.example.fact;

/**
 * A field of an object.
 *
 * @param name of the field
 * @param scope what the object is about
 */
public record Place(String name, Scope scope) {}
