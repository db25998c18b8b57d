package dev.sandbank.application.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/**
 * Credit that is asked for.
 *
 * @param id of the card or its account
 */
public record LoanRequest(String id, AskedAmount amount, AskedTerms terms) {

    /**
     * How a loan on a card is paid back.
     *
     * @throws Refused INPUT_INVALID
     */
    RepaymentSchedule asLoan(HeldCard card) {
        Money loan = amount.in(card.currency());
        if (terms.strict() && !LoanOffer.on(card).covers(loan)) {
            throw amount.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return RepaymentSchedule.even(loan, lengthFor(loan));
    }

    /**
     * How purchases with a card are paid.
     *
     * @throws Refused INPUT_INVALID or INSTALMENTS_TOO_SMALL
     */
    RepaymentSchedule asInstalments(HeldCard card) {
        Money purchases = amount.ofPurchases(card.currency());
        return RepaymentSchedule.inWholeUnits(purchases, lengthFor(purchases));
    }

    private Tenor lengthFor(Money loan) {
        Tenor tenor = terms.tenor();
        if (!RepaymentSchedule.isPossible(loan, tenor)) {
            throw amount.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return tenor;
    }
}
