/** Statements of credit cards. */
@NullMarked
package dev.sandbank.http.bank.account.statement;

import org.jspecify.annotations.NullMarked;
