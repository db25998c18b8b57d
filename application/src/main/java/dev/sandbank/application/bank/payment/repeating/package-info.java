/** Payments of later days after they were ordered: their list, their changes, and their booking. */
@NullMarked
package dev.sandbank.application.bank.payment.repeating;

import org.jspecify.annotations.NullMarked;
