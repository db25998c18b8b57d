/** Where loans are booked and paid back, inside units of work. */
@NullMarked
package dev.sandbank.application.bank.loan.desk;

import org.jspecify.annotations.NullMarked;
