package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.customer.CustomerId;

/**
 * The other customer of an entry, such as the one who receives a transfer.
 *
 * @param subject the subject of the entry as this customer reads it, such as who sent the money; may be empty
 */
public record Counterpart(CustomerId customer, String subject) {}
