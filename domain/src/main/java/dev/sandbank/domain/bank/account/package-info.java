/** Accounts of every kind, what a customer holds, and the history of each account. */
@NullMarked
package dev.sandbank.domain.bank.account;

import org.jspecify.annotations.NullMarked;
