/** Single transactions, searches, and transactions as files. */
@NullMarked
package dev.sandbank.http.bank.account.transaction;

import org.jspecify.annotations.NullMarked;
