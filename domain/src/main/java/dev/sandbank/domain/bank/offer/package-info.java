/** Offers that the bank makes to its customers, and what they answer. */
@NullMarked
package dev.sandbank.domain.bank.offer;

import org.jspecify.annotations.NullMarked;
