/** Companies that send bills, and the bills that customers have not paid. */
@NullMarked
package dev.sandbank.application.bank.payment.bill;

import org.jspecify.annotations.NullMarked;
