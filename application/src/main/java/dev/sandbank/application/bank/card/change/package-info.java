/** Changes cards: each change is checked and stored in one unit of work. */
@NullMarked
package dev.sandbank.application.bank.card.change;

import org.jspecify.annotations.NullMarked;
