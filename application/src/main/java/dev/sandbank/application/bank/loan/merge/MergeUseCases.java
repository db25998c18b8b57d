package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.StartControlFlow;

/** The use cases behind loans that take over others. */
public record MergeUseCases(
        ListBalanceTransfers listBalanceTransfers,
        BookBalanceTransfer bookBalanceTransfer,
        CheckCredit checkCredit,
        ConsolidateLoans consolidateLoans,
        ConfirmConsolidation confirmConsolidation) {

    /** The use cases over the bank as it is read. */
    public static MergeUseCases over(
            ReadProfile readProfile,
            BankViews views,
            LoanWork work,
            StartControlFlow startControlFlow,
            FinishControlFlow finishControlFlow) {
        return new MergeUseCases(
                new ListBalanceTransfers(views),
                new BookBalanceTransfer(views, work),
                new CheckCredit(views),
                new ConsolidateLoans(views, readProfile, startControlFlow),
                new ConfirmConsolidation(views, work, finishControlFlow));
    }
}
