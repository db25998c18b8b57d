package dev.sandbank.http.web.page;

/**
 * A browser at the pages.
 *
 * @param secret the content of its cookie; it identifies a session only after a log-in
 * @param fresh whether the cookie must still be set
 */
record Visit(String secret, boolean fresh) {}
