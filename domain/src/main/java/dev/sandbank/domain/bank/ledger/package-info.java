/** Double-entry bookkeeping and the journal of a space: money and points are never made, only moved. */
@NullMarked
package dev.sandbank.domain.bank.ledger;

import org.jspecify.annotations.NullMarked;
