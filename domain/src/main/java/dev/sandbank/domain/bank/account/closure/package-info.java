/** Accounts that their holders closed. */
@NullMarked
package dev.sandbank.domain.bank.account.closure;

import org.jspecify.annotations.NullMarked;
