/** What holders and the bank changed about cards, and what follows for later reads. */
@NullMarked
package dev.sandbank.domain.bank.card.change;

import org.jspecify.annotations.NullMarked;
