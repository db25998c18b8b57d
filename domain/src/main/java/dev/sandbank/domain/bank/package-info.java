/** Money and exchange rates, which every part of the bank uses. */
@NullMarked
package dev.sandbank.domain.bank;

import org.jspecify.annotations.NullMarked;
