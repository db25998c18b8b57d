/** The life of a card: its states and what may be done in each, as one table. */
@NullMarked
package dev.sandbank.domain.bank.card.life;

import org.jspecify.annotations.NullMarked;
