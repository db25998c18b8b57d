package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.BookInstalments;
import dev.sandbank.application.bank.loan.BookLoan;
import dev.sandbank.application.bank.loan.ConfirmLoan;
import dev.sandbank.application.bank.loan.ListCardLoans;
import dev.sandbank.application.bank.loan.ListDisbursementOptions;
import dev.sandbank.application.bank.loan.ListInstalmentPlans;
import dev.sandbank.application.bank.loan.ListLoanOffers;
import dev.sandbank.application.bank.loan.ListLoanPlans;
import dev.sandbank.application.bank.loan.QuoteInstalments;
import dev.sandbank.application.bank.loan.QuoteLoan;
import dev.sandbank.application.bank.loan.ReadLoanSchedule;
import dev.sandbank.application.bank.profile.ReadProfile;

/** The use cases behind loans on cards, and purchases in instalments. */
public record LoanUseCases(
        ListLoanOffers listLoanOffers,
        ListCardLoans listCardLoans,
        ListDisbursementOptions listDisbursementOptions,
        ListLoanPlans listLoanPlans,
        QuoteLoan quoteLoan,
        ReadLoanSchedule readLoanSchedule,
        BookLoan bookLoan,
        ConfirmLoan confirmLoan,
        ListInstalmentPlans listInstalmentPlans,
        QuoteInstalments quoteInstalments,
        BookInstalments bookInstalments) {

    /** The use cases over the bank as it is read. */
    public static LoanUseCases over(Ports ports, BankViews views, StepUpUseCases stepUp, ReadProfile readProfile) {
        return new LoanUseCases(
                new ListLoanOffers(views),
                new ListCardLoans(views),
                new ListDisbursementOptions(views),
                new ListLoanPlans(views),
                new QuoteLoan(views),
                new ReadLoanSchedule(views, ports.secrets()),
                new BookLoan(views, readProfile, stepUp.startControlFlow()),
                new ConfirmLoan(views, ports.secrets(), stepUp.finishControlFlow()),
                new ListInstalmentPlans(views),
                new QuoteInstalments(views),
                new BookInstalments(views));
    }
}
