/** Makes accounts and their history for a given day. */
@NullMarked
package dev.sandbank.domain.bank.seed.accounts;

import org.jspecify.annotations.NullMarked;
