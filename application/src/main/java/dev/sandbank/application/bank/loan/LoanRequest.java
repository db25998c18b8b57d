package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.InstalmentsTooSmall;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.MagicLoan;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;

/**
 * Credit that is asked for.
 *
 * @param id of the card or its account
 */
public record LoanRequest(String id, AskedAmount amount, AskedTenor tenor) {

    /**
     * A loan with all that it costs.
     *
     * @throws Refused INPUT_INVALID, of a strict borrower also if amount or length are not offered
     */
    LoanQuote asLoan(Borrower borrower, Currency currency, LocalDate today) {
        Money loan = amount.in(currency);
        if (borrower.strict() && !LoanOffer.covers(loan)) {
            throw amount.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return quote(borrower, loan, today);
    }

    /**
     * What the bank lends of it, which of some amounts is only a part. What is wrong with the request is refused first.
     *
     * @throws Refused as {@link #asLoan}, or LOAN_DECLINED
     */
    LoanQuote asLent(Borrower borrower, Currency currency, LocalDate today) {
        LoanQuote asked = asLoan(borrower, currency, today);
        Money lent = MagicLoan.lent(asked.amount());
        return lent.equals(asked.amount()) ? asked : quote(borrower, lent, today);
    }

    private LoanQuote quote(Borrower borrower, Money loan, LocalDate today) {
        return borrower.reckoning()
                .quote(LoanKind.CASH, loan, days(borrower, today))
                .orElseThrow(() -> amount.wrong(FieldFault.Kind.OUT_OF_RANGE));
    }

    /**
     * A plan for purchases with all that it costs.
     *
     * @throws Refused INPUT_INVALID, of a strict borrower also if the length is not offered, or INSTALMENTS_TOO_SMALL
     */
    public LoanQuote asInstalments(Borrower borrower, Currency currency, LocalDate today) {
        Money purchases = amount.ofPurchases(currency);
        return borrower.reckoning()
                .quote(LoanKind.PURCHASE, purchases, days(borrower, today))
                .orElseThrow(() -> new Refused(new InstalmentsTooSmall(InstalmentPlan.least(currency))));
    }

    private DueDays days(Borrower borrower, LocalDate today) {
        Market market = borrower.viewer().customer().market();
        Tenor length = tenor.checked(borrower.strict());
        return new DueDays(today, length, DayCount.of(market));
    }
}
