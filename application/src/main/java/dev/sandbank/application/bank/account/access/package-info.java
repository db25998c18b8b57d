/** Codes by which a partner sends a customer to the page of an account. */
@NullMarked
package dev.sandbank.application.bank.account.access;

import org.jspecify.annotations.NullMarked;
