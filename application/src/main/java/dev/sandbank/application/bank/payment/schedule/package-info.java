/** When callers want a payment to be made. */
@NullMarked
package dev.sandbank.application.bank.payment.schedule;

import org.jspecify.annotations.NullMarked;
