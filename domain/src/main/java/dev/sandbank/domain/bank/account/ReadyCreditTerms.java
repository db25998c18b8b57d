package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import java.time.LocalDate;

/** Terms of a revolving line of credit. */
public record ReadyCreditTerms(
        CreditLine credit, Money nextPayment, LocalDate nextPaymentOn, Money cashLimit, Money cashAvailable)
        implements AccountTerms {

    @Override
    public ReadyCreditTerms after(Balance change) {
        return with(credit.after(change));
    }

    @Override
    public ReadyCreditTerms billing(AccountJournal journal) {
        return with(credit.billing(journal));
    }

    private ReadyCreditTerms with(CreditLine line) {
        return new ReadyCreditTerms(line, nextPayment, nextPaymentOn, cashLimit, line.cashOf(cashLimit));
    }
}
