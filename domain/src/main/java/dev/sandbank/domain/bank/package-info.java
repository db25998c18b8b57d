/** What every part of the bank shares: money. */
@NullMarked
package dev.sandbank.domain.bank;

import org.jspecify.annotations.NullMarked;
