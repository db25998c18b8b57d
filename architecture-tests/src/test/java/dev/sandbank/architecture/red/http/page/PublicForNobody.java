package dev.sandbank.architecture.red.http.page;

/** Public although its own package alone could use it. */
public record PublicForNobody(String title) {}
