/** Companies that send bills, what they ask of payments, and the bills. */
@NullMarked
package dev.sandbank.domain.bank.payment.bill;

import org.jspecify.annotations.NullMarked;
