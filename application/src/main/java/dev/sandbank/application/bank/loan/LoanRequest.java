package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/**
 * Credit that is asked for.
 *
 * @param id of the card or its account
 */
public record LoanRequest(String id, AskedAmount amount, AskedTenor tenor) {

    /**
     * How a loan is paid back.
     *
     * @param strict whether amount and length must be offered
     * @throws Refused INPUT_INVALID
     */
    RepaymentSchedule asLoan(Currency currency, boolean strict) {
        Money loan = amount.in(currency);
        if (strict && !LoanOffer.covers(loan)) {
            throw amount.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return RepaymentSchedule.even(loan, lengthFor(loan, strict));
    }

    /**
     * How purchases are paid.
     *
     * @param strict whether the length must be offered
     * @throws Refused INPUT_INVALID or INSTALMENTS_TOO_SMALL
     */
    RepaymentSchedule asInstalments(Currency currency, boolean strict) {
        Money purchases = amount.ofPurchases(currency);
        return RepaymentSchedule.inWholeUnits(purchases, lengthFor(purchases, strict));
    }

    private Tenor lengthFor(Money loan, boolean strict) {
        Tenor length = tenor.checked(strict);
        if (!RepaymentSchedule.isPossible(loan, length)) {
            throw amount.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return length;
    }
}
