package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;

/** The use cases behind loans that are topped up. */
public record TopUpUseCases(
        ApplyForTopUp applyForTopUp,
        ScreenTopUp screenTopUp,
        DecideTopUp decideTopUp,
        AcceptTopUp acceptTopUp,
        QuoteTopUp quoteTopUp) {

    /** The use cases over the bank as it is read. */
    public static TopUpUseCases over(
            BankViews views,
            LoanWork work,
            BankRecords records,
            Transactions transactions,
            Secrets secrets,
            ReadIncome readIncome) {
        TopUpDesk desk = new TopUpDesk(views, work, records, transactions);
        return new TopUpUseCases(
                new ApplyForTopUp(views, records, transactions, secrets),
                new ScreenTopUp(records, transactions, readIncome),
                new DecideTopUp(desk),
                new AcceptTopUp(desk),
                new QuoteTopUp(views));
    }
}
