/** Who a bank customer is and which accounts are theirs, as names that the OAuth rules and the bank share. */
@NullMarked
package dev.sandbank.domain.customer;

import org.jspecify.annotations.NullMarked;
