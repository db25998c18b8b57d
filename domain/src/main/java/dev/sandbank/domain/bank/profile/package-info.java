/** Who a customer is to the bank: names, addresses, e-mail addresses, phones. */
@NullMarked
package dev.sandbank.domain.bank.profile;

import org.jspecify.annotations.NullMarked;
