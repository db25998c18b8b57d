package dev.sandbank.domain.bank.ledger;

/**
 * Tells two states of a customer's journal apart: no two of them ever share one.
 *
 * @param resets how often the journal of the space was emptied
 * @param sequence of the newest entry, 0 if there is none
 */
public record JournalVersion(long resets, long sequence) {}
