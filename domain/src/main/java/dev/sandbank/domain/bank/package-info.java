/** What every part of the bank shares: money and its exchange rates. */
@NullMarked
package dev.sandbank.domain.bank;

import org.jspecify.annotations.NullMarked;
