/** Double-entry bookkeeping and the journal of a space: entries only move money and points, so their sum stays zero. */
@NullMarked
package dev.sandbank.domain.bank.ledger;

import org.jspecify.annotations.NullMarked;
