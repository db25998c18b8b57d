/** Transfers between a customer's own accounts. */
@NullMarked
package dev.sandbank.application.bank.payment;

import org.jspecify.annotations.NullMarked;
