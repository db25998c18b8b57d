/** Double-entry bookkeeping: money is never made, only moved. */
@NullMarked
package dev.sandbank.domain.bank.ledger;

import org.jspecify.annotations.NullMarked;
