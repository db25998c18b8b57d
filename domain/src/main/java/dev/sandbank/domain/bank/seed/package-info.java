/** The bank's state at the start, as a pure function of market, customer and day. */
@NullMarked
package dev.sandbank.domain.bank.seed;

import org.jspecify.annotations.NullMarked;
