/** Accounts and their history as they look on a day. */
@NullMarked
package dev.sandbank.domain.bank.seed.accounts;

import org.jspecify.annotations.NullMarked;
