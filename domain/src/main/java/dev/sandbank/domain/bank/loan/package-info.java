/** Money lent on a card, and purchases paid in instalments: what is offered, what it costs, and how it is paid back. */
@NullMarked
package dev.sandbank.domain.bank.loan;

import org.jspecify.annotations.NullMarked;
