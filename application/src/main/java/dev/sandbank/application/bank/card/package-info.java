/** Cards: who holds them, and what a customer sees of theirs. */
@NullMarked
package dev.sandbank.application.bank.card;

import org.jspecify.annotations.NullMarked;
