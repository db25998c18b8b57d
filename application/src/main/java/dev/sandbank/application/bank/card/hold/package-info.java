/** What becomes of payments with cards: captures, voids, refunds and reversals, and what is held. */
@NullMarked
package dev.sandbank.application.bank.card.hold;

import org.jspecify.annotations.NullMarked;
