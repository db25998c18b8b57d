/** The commands about the loans that test customers booked. */
@NullMarked
package dev.sandbank.cli.customer.loan;

import org.jspecify.annotations.NullMarked;
