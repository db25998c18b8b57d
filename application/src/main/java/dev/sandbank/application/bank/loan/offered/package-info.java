/** Credit that is offered to customers who have not logged in. */
@NullMarked
package dev.sandbank.application.bank.loan.offered;

import org.jspecify.annotations.NullMarked;
