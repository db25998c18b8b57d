/** Companies that send bills, the bills, and the countries that can be paid, as the wire has them. */
@NullMarked
package dev.sandbank.http.bank.payment.bill;

import org.jspecify.annotations.NullMarked;
