/** What happened on an account: booked and pending lines, orders of investments. */
@NullMarked
package dev.sandbank.domain.bank.account.history;

import org.jspecify.annotations.NullMarked;
