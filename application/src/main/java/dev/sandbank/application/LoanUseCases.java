package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.RefundPayment;
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
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.SettleLoan;
import dev.sandbank.application.bank.loan.merge.MergeUseCases;
import dev.sandbank.application.bank.loan.offered.FindBorrower;
import dev.sandbank.application.bank.loan.offered.FindOffer;
import dev.sandbank.application.bank.loan.plan.BookInstalments;
import dev.sandbank.application.bank.loan.plan.ConfirmInstalments;
import dev.sandbank.application.bank.loan.plan.ListInstalmentPurchases;
import dev.sandbank.application.bank.loan.plan.RefundInstalments;
import dev.sandbank.application.bank.loan.plan.SearchInstalmentPlans;
import dev.sandbank.application.bank.loan.topup.TopUpUseCases;
import dev.sandbank.application.bank.offer.OfferUseCases;
import dev.sandbank.application.bank.profile.ReadIncome;
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
        ListInstalmentPurchases listInstalmentPurchases,
        SearchInstalmentPlans searchInstalmentPlans,
        BookInstalments bookInstalments,
        ConfirmInstalments confirmInstalments,
        RefundInstalments refundInstalments,
        SettleLoan settleLoan,
        FindOffer findOffer,
        FindBorrower findBorrower,
        MergeUseCases merge,
        TopUpUseCases topUps,
        OfferUseCases offers) {

    /** The use cases over the bank as it is read. */
    public static LoanUseCases over(
            Stores stores,
            Ports ports,
            CustomerBanks banks,
            BankViews views,
            StepUpUseCases stepUp,
            ReadProfile readProfile) {
        LoanWork work =
                new LoanWork(banks, stores.bankRecords(), stores.journal(), stores.transactions(), ports.clocks());
        return new LoanUseCases(
                new ListLoanOffers(views),
                new ListCardLoans(views),
                new ListDisbursementOptions(views),
                new ListLoanPlans(views),
                new QuoteLoan(views),
                new ReadLoanSchedule(views),
                new BookLoan(views, readProfile, stepUp.startControlFlow()),
                new ConfirmLoan(views, work, stepUp.finishControlFlow()),
                new ListInstalmentPlans(views),
                new QuoteInstalments(views),
                new ListInstalmentPurchases(views),
                new SearchInstalmentPlans(views),
                new BookInstalments(views, work),
                new ConfirmInstalments(views, work, stepUp.finishControlFlow()),
                new RefundInstalments(views, work, refundPayment(stores, ports, banks)),
                new SettleLoan(work),
                new FindOffer(banks, readProfile),
                new FindBorrower(banks),
                MergeUseCases.over(readProfile, views, work, stepUp.startControlFlow(), stepUp.finishControlFlow()),
                TopUpUseCases.over(
                        views,
                        work,
                        stores.bankRecords(),
                        stores.transactions(),
                        ports.secrets(),
                        new ReadIncome(ports.seeds())),
                OfferUseCases.over(
                        views, work, stores.bankRecords(), stores.transactions(), ports.seeds(), readProfile));
    }

    private static RefundPayment refundPayment(Stores stores, Ports ports, CustomerBanks banks) {
        return new RefundPayment(new EntryWork(
                stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), ports.clocks()));
    }
}
