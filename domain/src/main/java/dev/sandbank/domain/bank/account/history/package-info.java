/** The history of an account: booked and pending lines, and orders of investments. */
@NullMarked
package dev.sandbank.domain.bank.account.history;

import org.jspecify.annotations.NullMarked;
