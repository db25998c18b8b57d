package dev.sandbank.http.page.part;

/** The state of a thing in one or two words, such as "Under review". */
public record Badge(Tone tone, String text) {}
