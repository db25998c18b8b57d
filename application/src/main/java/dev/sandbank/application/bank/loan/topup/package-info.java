/** Running loans that are topped up: applied for, screened, approved, and booked in place of the old one. */
@NullMarked
package dev.sandbank.application.bank.loan.topup;

import org.jspecify.annotations.NullMarked;
