package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.ledger.Balance;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of a credit card.
 *
 * @param credit the credit line of the card
 * @param minimum how much of the last statement must be paid
 * @param alternateBalance the amount owed in the card's second currency
 * @param purchasesRate yearly interest on purchases, in percent
 * @param cashRate yearly interest on cash, in percent
 * @param purchasesSinceStatement the amount of the purchases since the last statement
 */
@RecordBuilder
public record CardTerms(
        CreditLine credit,
        MinimumPayment minimum,
        LocalDate paymentDueOn,
        Money alternateBalance,
        CardHolderType holder,
        Money cashLimit,
        Money cashAvailable,
        BigDecimal purchasesRate,
        BigDecimal cashRate,
        Money purchasesSinceStatement)
        implements AccountTerms {

    /** The amount of the last statement that must be paid. */
    public Money minimumDue() {
        return minimum.of(credit.statementBalance());
    }

    @Override
    public CardTerms after(Balance change) {
        return with(credit.after(change), minimum, purchasesSinceStatement);
    }

    @Override
    public CardTerms billing(AccountJournal journal) {
        return with(
                credit.billing(journal),
                minimum.afterPaying(journal.paidFrom(credit.statementOn())),
                purchasesSinceStatement.plus(journal.takenFrom(credit.statementOn())));
    }

    /** The terms with another credit limit. */
    CardTerms withLimit(Money limit) {
        return with(credit.withLimit(limit), minimum, purchasesSinceStatement);
    }

    private CardTerms with(CreditLine line, MinimumPayment least, Money purchases) {
        return new CardTerms(
                line,
                least,
                paymentDueOn,
                alternateBalance,
                holder,
                cashLimit,
                line.cashOf(cashLimit),
                purchasesRate,
                cashRate,
                purchases);
    }
}
