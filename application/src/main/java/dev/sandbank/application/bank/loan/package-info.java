/** Loans on cards and purchases in instalments: offers, schedules and bookings. */
@NullMarked
package dev.sandbank.application.bank.loan;

import org.jspecify.annotations.NullMarked;
