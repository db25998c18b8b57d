package dev.sandbank.http.page;

/**
 * The page at {@code /}: what this is, where the API lives and the first call.
 *
 * @param apiBase the absolute address all API paths hang below
 */
public record HomePage(String apiBase) {}
