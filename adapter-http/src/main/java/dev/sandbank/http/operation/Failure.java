package dev.sandbank.http.operation;

/**
 * Why a call did not succeed.
 *
 * @param reason the name of the reason, for machines to count
 * @param hint the sentence that explains it to a developer
 * @param kept the same without anything that the caller sent, for the entry that is kept of the call
 */
public record Failure(String reason, String hint, String kept) {}
