/** The accounts of a customer that payments name. */
@NullMarked
package dev.sandbank.application.bank.payment.account;

import org.jspecify.annotations.NullMarked;
