/** Offers that the bank makes to its customers, and what they answer. */
@NullMarked
package dev.sandbank.http.bank.offer;

import org.jspecify.annotations.NullMarked;
