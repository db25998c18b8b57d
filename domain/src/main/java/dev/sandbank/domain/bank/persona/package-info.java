/** Customers of the bank who were added to a space. */
@NullMarked
package dev.sandbank.domain.bank.persona;

import org.jspecify.annotations.NullMarked;
