/** Payments that customers make, and what they do to the ledger. */
@NullMarked
package dev.sandbank.domain.bank.payment;

import org.jspecify.annotations.NullMarked;
