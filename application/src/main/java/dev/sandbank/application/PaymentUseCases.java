package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.payment.ExecutePayment;
import dev.sandbank.application.bank.payment.InsideAccounts;
import dev.sandbank.application.bank.payment.ListPayees;
import dev.sandbank.application.bank.payment.ListPaymentAccounts;
import dev.sandbank.application.bank.payment.PayeeBook;
import dev.sandbank.application.bank.payment.PaymentBooking;
import dev.sandbank.application.bank.payment.PaymentQuotes;
import dev.sandbank.application.bank.payment.PreparePayment;
import dev.sandbank.application.bank.payment.ReadPayee;
import dev.sandbank.application.bank.payment.account.ListTransferAccounts;
import dev.sandbank.application.bank.payment.account.ReadPaymentAccount;
import dev.sandbank.application.bank.payment.bill.BillUseCases;
import dev.sandbank.application.bank.payment.bundle.BundleUseCases;
import dev.sandbank.application.bank.payment.repeating.RepeatingUseCases;
import dev.sandbank.application.bank.payment.schedule.Schedules;
import dev.sandbank.application.bank.profile.ReadProfile;

/** Payments: who can be paid from where, quotes, and bookings. */
public record PaymentUseCases(
        ListTransferAccounts listTransferAccounts,
        ReadPaymentAccount readPaymentAccount,
        ListPaymentAccounts listPaymentAccounts,
        ListPayees listPayees,
        ReadPayee readPayee,
        PreparePayment preparePayment,
        ExecutePayment executePayment,
        BillUseCases bills,
        BundleUseCases bundles,
        RepeatingUseCases repeating) {

    /** The use cases over these stores and the bank as it is read. */
    public static PaymentUseCases over(
            Stores stores, Ports ports, CustomerBanks banks, BankViews views, StepUpUseCases stepUp) {
        ReadProfile readProfile = new ReadProfile(ports.seeds(), stores.journal());
        PayeeBook payees = new PayeeBook(banks);
        PaymentQuotes quotes = quotes(stores, ports, banks, views, payees);
        PaymentBooking booking = new PaymentBooking(views, banks, stores.journal(), stores.bankRecords(), readProfile);
        return new PaymentUseCases(
                new ListTransferAccounts(views),
                new ReadPaymentAccount(views),
                new ListPaymentAccounts(views, payees),
                new ListPayees(payees),
                new ReadPayee(payees),
                new PreparePayment(quotes, stepUp.startControlFlow()),
                execute(stores, ports, booking, readProfile, stepUp),
                BillUseCases.over(ports.seeds(), banks, new ListPayees(payees)),
                BundleUseCases.over(
                        stores.bankRecords(),
                        stores.journal(),
                        quotes,
                        stepUp.startControlFlow(),
                        stepUp.findOpenFlow(),
                        stepUp.finishControlFlow(),
                        readProfile,
                        ports.clocks()),
                RepeatingUseCases.over(
                        new RepeatingUseCases.Parts(
                                stores.bankRecords(),
                                stores.controlFlows(),
                                stores.transactions(),
                                ports.clocks(),
                                views,
                                ports.policy().stepUp(),
                                stepUp.messages()),
                        quotes,
                        readProfile,
                        stepUp.startControlFlow()));
    }

    private static PaymentQuotes quotes(
            Stores stores, Ports ports, CustomerBanks banks, BankViews views, PayeeBook payees) {
        return new PaymentQuotes(
                views,
                new PresentAccounts(stores.journal(), stores.bankRecords()),
                new InsideAccounts(banks, new ReadProfile(ports.seeds(), stores.journal())),
                payees,
                ports.seeds(),
                ports.clocks());
    }

    private static ExecutePayment execute(
            Stores stores, Ports ports, PaymentBooking booking, ReadProfile readProfile, StepUpUseCases stepUp) {
        return new ExecutePayment(
                booking,
                new Schedules(stores.bankRecords()),
                stores.journal(),
                stepUp.findOpenFlow(),
                stores.controlFlows(),
                stores.transactions(),
                ports.clocks(),
                readProfile,
                ports.policy().stepUp(),
                stepUp.messages());
    }
}
