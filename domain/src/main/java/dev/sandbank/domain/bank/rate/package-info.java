/** The exchange rates that the bank publishes for each day, and what a conversion moves. */
@NullMarked
package dev.sandbank.domain.bank.rate;

import org.jspecify.annotations.NullMarked;
