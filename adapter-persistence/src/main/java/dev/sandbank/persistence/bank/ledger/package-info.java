/** The journal of each space in SQL. */
@NullMarked
package dev.sandbank.persistence.bank.ledger;

import org.jspecify.annotations.NullMarked;
