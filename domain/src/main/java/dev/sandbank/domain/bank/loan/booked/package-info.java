/** Loans that were booked: what is owed of them, how they are paid back, and what they write into the journal. */
@NullMarked
package dev.sandbank.domain.bank.loan.booked;

import org.jspecify.annotations.NullMarked;
