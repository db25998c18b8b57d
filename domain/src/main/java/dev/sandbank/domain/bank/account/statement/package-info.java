/** Statements: what was billed on an account in a month, and the debt before and after. */
@NullMarked
package dev.sandbank.domain.bank.account.statement;

import org.jspecify.annotations.NullMarked;
