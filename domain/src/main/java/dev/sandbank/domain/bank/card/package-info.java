/** The cards that customers hold and the ways to name one. */
@NullMarked
package dev.sandbank.domain.bank.card;

import org.jspecify.annotations.NullMarked;
