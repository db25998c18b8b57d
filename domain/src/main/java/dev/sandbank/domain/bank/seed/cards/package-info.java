/** Cards as they look on a day. */
@NullMarked
package dev.sandbank.domain.bank.seed.cards;

import org.jspecify.annotations.NullMarked;
