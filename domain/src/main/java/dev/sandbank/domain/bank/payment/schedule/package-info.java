/** Payments that are booked on later days: once, or again and again. */
@NullMarked
package dev.sandbank.domain.bank.payment.schedule;

import org.jspecify.annotations.NullMarked;
