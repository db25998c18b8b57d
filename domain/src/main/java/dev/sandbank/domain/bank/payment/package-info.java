/** Payments of customers, and the ledger entries they make. */
@NullMarked
package dev.sandbank.domain.bank.payment;

import org.jspecify.annotations.NullMarked;
