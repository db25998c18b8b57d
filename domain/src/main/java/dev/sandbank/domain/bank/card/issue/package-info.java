/** What a card is made as: who issued it, which programme it belongs to, in which state it was delivered. */
@NullMarked
package dev.sandbank.domain.bank.card.issue;

import org.jspecify.annotations.NullMarked;
