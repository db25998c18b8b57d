package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.payee.Payee;
import java.util.List;

/**
 * From which accounts a customer may pay, and whom.
 *
 * @param sources the accounts; each of them may pay each payee
 */
public record PaymentAccounts(List<Account> sources, List<Payee> payees) {

    public PaymentAccounts {
        sources = List.copyOf(sources);
        payees = List.copyOf(payees);
    }
}
