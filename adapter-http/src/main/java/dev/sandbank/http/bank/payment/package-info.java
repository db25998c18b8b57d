/** Payments: what may be paid from where. */
@NullMarked
package dev.sandbank.http.bank.payment;

import org.jspecify.annotations.NullMarked;
