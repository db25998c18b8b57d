package dev.sandbank.http.page;

/** The page at {@code /}: what this is and the first call. */
public record HomePage(String apiBase) {}
