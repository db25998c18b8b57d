package dev.sandbank.architecture.red.http.page;

/** A class that is public, although only its own package uses it. */
public record PublicForNobody(String title) {}
