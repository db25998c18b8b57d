/** Loans that take over others: consolidation of loans of this bank, and debts at other banks. */
@NullMarked
package dev.sandbank.application.bank.loan.merge;

import org.jspecify.annotations.NullMarked;
