/** Answers for operations that have no bank behind them yet: checked and shaped by their schemas, filled from the caller. */
@NullMarked
package dev.sandbank.http.bank.shaped;

import org.jspecify.annotations.NullMarked;
