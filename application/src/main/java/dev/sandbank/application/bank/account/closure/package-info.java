/** How accounts are closed. */
@NullMarked
package dev.sandbank.application.bank.account.closure;

import org.jspecify.annotations.NullMarked;
