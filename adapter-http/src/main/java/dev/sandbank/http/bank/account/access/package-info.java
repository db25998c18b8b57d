/** Codes by which a partner sends a customer to the page of an account, and that page. */
@NullMarked
package dev.sandbank.http.bank.account.access;

import org.jspecify.annotations.NullMarked;
