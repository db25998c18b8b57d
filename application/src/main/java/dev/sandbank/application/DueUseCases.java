package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.LateCardWork;
import dev.sandbank.application.bank.due.DueClocks;
import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.TakeInstalments;
import dev.sandbank.application.bank.payment.LatePaymentWork;
import dev.sandbank.application.bank.payment.PaymentBooking;
import dev.sandbank.application.bank.payment.bundle.BundleWork;
import dev.sandbank.application.bank.payment.repeating.PayScheduled;
import dev.sandbank.application.bank.payment.repeating.TellRefusal;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.mail.customer.WriteToCustomer;
import java.util.List;

/** What the bank does by itself when the clock of a space reaches a time. */
public final class DueUseCases {

    private DueUseCases() {}

    /** All due work over these stores. */
    public static RunDue over(Stores stores, Ports ports) {
        DueClocks clocks = new DueClocks();
        Ports due = ports.withClocks(clocks);
        CustomerBanks banks = new CustomerBanks(clocks, ports.seeds(), stores.journal());
        return new RunDue(
                stores.journal(),
                stores.bankRecords(),
                clocks,
                works(WatchedStores.over(stores, stores.transactions(), ports), due, banks));
    }

    /** @param banks the bank as it is at the instant at which the work fell due */
    private static List<DueWork> works(Stores stores, Ports ports, CustomerBanks banks) {
        DueUnit unit = new DueUnit(stores.transactions(), stores.bankRecords());
        LoanWork loans =
                new LoanWork(banks, stores.bankRecords(), stores.journal(), stores.transactions(), ports.clocks());
        ReadProfile readProfile = new ReadProfile(ports.seeds(), stores.journal());
        PaymentBooking booking =
                new PaymentBooking(new BankViews(banks), banks, stores.journal(), stores.bankRecords(), readProfile);
        WriteToCustomer writeToCustomer = new WriteToCustomer(stores.outbox(), ports.secrets(), ports.wall());
        return List.of(
                new BundleWork(booking, stores.bankRecords(), unit, ports.clocks()),
                new LateCardWork(
                        new EntryWork(
                                stores.spaces(),
                                banks,
                                stores.bankRecords(),
                                stores.journal(),
                                stores.transactions(),
                                ports.clocks()),
                        stores.bankRecords(),
                        unit),
                new LatePaymentWork(banks, stores.journal(), stores.bankRecords(), unit, ports.clocks()),
                new PayScheduled(
                        stores.bankRecords(),
                        booking,
                        unit,
                        ports.clocks(),
                        new TellRefusal(readProfile, writeToCustomer, ports.mailSite())),
                new TakeInstalments(loans, unit));
    }
}
