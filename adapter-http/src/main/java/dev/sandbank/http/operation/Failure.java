package dev.sandbank.http.operation;

/**
 * Why a call did not succeed.
 *
 * @param reason the name of the reason, for machines to count
 * @param hint the sentence that explains it to a developer
 */
public record Failure(String reason, String hint) {}
