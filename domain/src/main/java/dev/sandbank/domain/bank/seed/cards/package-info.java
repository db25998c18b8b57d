/** Makes cards for a given day. */
@NullMarked
package dev.sandbank.domain.bank.seed.cards;

import org.jspecify.annotations.NullMarked;
