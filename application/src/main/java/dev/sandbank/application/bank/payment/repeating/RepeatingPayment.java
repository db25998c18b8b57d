package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;

/**
 * A payment of later days as its customer sees it.
 *
 * @param source the account that pays
 */
public record RepeatingPayment(ScheduledPayment payment, Account source) {}
