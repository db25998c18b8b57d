/** Debit cards that pay from accounts in several currencies. */
@NullMarked
package dev.sandbank.application.bank.card.currency;

import org.jspecify.annotations.NullMarked;
