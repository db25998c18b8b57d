/** How accounts are closed, and what is to be paid before. */
@NullMarked
package dev.sandbank.http.bank.account.closure;

import org.jspecify.annotations.NullMarked;
