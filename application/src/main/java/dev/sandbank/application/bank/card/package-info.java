/** Finds who holds a card, and reads cards as far as a consent shows the accounts behind them. */
@NullMarked
package dev.sandbank.application.bank.card;

import org.jspecify.annotations.NullMarked;
