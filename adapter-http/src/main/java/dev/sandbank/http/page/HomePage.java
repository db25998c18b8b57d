package dev.sandbank.http.page;

/**
 * The page at {@code /}: it explains the server and shows the address of the API and the first call.
 *
 * @param apiBase the absolute address of the API; all its paths are below it
 */
public record HomePage(String apiBase) {}
