package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.merge.BookBalanceTransfer;
import dev.sandbank.application.bank.loan.merge.CheckCredit;
import dev.sandbank.application.bank.loan.merge.ConfirmConsolidation;
import dev.sandbank.application.bank.loan.merge.ConsolidateLoans;
import dev.sandbank.application.bank.loan.merge.ListBalanceTransfers;
import dev.sandbank.application.bank.profile.ReadProfile;

/** The use cases behind loans that take over others. */
public record MergeUseCases(
        ListBalanceTransfers listBalanceTransfers,
        BookBalanceTransfer bookBalanceTransfer,
        CheckCredit checkCredit,
        ConsolidateLoans consolidateLoans,
        ConfirmConsolidation confirmConsolidation) {

    static MergeUseCases over(ReadProfile readProfile, BankViews views, LoanWork work, StepUpUseCases stepUp) {
        return new MergeUseCases(
                new ListBalanceTransfers(views),
                new BookBalanceTransfer(views, work),
                new CheckCredit(views),
                new ConsolidateLoans(views, readProfile, stepUp.startControlFlow()),
                new ConfirmConsolidation(views, work, stepUp.finishControlFlow()));
    }
}
