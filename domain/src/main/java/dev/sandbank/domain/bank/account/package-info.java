/** Accounts of every kind with their terms, and the rules for taking and adding money. */
@NullMarked
package dev.sandbank.domain.bank.account;

import org.jspecify.annotations.NullMarked;
