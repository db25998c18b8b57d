/** All that a customer holds, in the groups in which it is listed. */
@NullMarked
package dev.sandbank.domain.bank.account.group;

import org.jspecify.annotations.NullMarked;
