/** Changes limits of cards: those of spending, and the credit limit of their account. */
@NullMarked
package dev.sandbank.application.bank.card.limit;

import org.jspecify.annotations.NullMarked;
