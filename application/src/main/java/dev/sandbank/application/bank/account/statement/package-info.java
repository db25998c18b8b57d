/** Statements of credit cards. */
@NullMarked
package dev.sandbank.application.bank.account.statement;

import org.jspecify.annotations.NullMarked;
