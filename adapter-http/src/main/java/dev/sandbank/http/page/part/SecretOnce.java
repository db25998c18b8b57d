package dev.sandbank.http.page.part;

/**
 * A secret that is shown this once.
 *
 * @param title what it is the secret of
 * @param text what happens if it is lost
 */
public record SecretOnce(String title, String text, Copyable secret) {}
