/** Cards of companies: reads and changes by their tokens. */
@NullMarked
package dev.sandbank.application.bank.card.corporate;

import org.jspecify.annotations.NullMarked;
