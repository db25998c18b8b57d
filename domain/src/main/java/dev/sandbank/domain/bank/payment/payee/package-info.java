/** Payees: whom a customer pays, besides their own accounts. */
@NullMarked
package dev.sandbank.domain.bank.payment.payee;

import org.jspecify.annotations.NullMarked;
