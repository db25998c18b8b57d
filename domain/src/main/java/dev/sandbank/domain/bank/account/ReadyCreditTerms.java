package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import java.time.LocalDate;

/**
 * Terms of a revolving line of credit.
 *
 * @param minimum how much of the last statement must be paid
 */
public record ReadyCreditTerms(
        CreditLine credit, MinimumPayment minimum, LocalDate nextPaymentOn, Money cashLimit, Money cashAvailable)
        implements AccountTerms {

    /** The amount of the last statement that must be paid. */
    public Money nextPayment() {
        return minimum.of(credit.statementBalance());
    }

    @Override
    public ReadyCreditTerms after(Balance change) {
        return with(credit.after(change), minimum);
    }

    @Override
    public ReadyCreditTerms billing(AccountJournal journal) {
        return with(credit.billing(journal), minimum.afterPaying(journal.paidFrom(credit.statementOn())));
    }

    private ReadyCreditTerms with(CreditLine line, MinimumPayment least) {
        return new ReadyCreditTerms(line, least, nextPaymentOn, cashLimit, line.cashOf(cashLimit));
    }
}
