package dev.sandbank.domain.bank.ledger;

/**
 * The version of a customer's journal. Two different states never have the same version.
 *
 * @param resets how often the journal of the space was emptied
 * @param sequence the number of the newest entry, 0 if there is none
 */
public record JournalVersion(long resets, long sequence) {}
