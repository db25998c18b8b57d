package dev.sandbank.http.operation;

/**
 * Why a call was not answered by success.
 *
 * @param reason the name of the reason, for machines to count
 * @param hint the sentence that tells it to a developer
 */
public record Failure(String reason, String hint) {}
