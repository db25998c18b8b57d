package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.alert.AlertUseCases;
import dev.sandbank.application.bank.onboarding.DecideBranchApplication;
import dev.sandbank.application.bank.onboarding.OnboardingUseCases;
import dev.sandbank.application.bank.onboarding.ReadApplication;
import dev.sandbank.application.bank.payment.PayeeBook;
import dev.sandbank.application.bank.product.ProductUseCases;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.bank.reference.ReferenceUseCases;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.application.bank.testdata.ReadTestCustomers;
import dev.sandbank.application.stepup.OneTimeCodes;

/** The use cases behind the bank's APIs. */
public record BankUseCases(
        AccountUseCases accounts,
        CardUseCases cards,
        LoanUseCases loans,
        PaymentUseCases payments,
        ProfileUseCases profiles,
        AlertUseCases alerts,
        RewardsUseCases rewards,
        ProductUseCases products,
        ReferenceUseCases reference,
        OnboardingUseCases onboarding,
        ReadTestCustomers testCustomers) {

    /** The use cases over these stores and the bank as it is read. */
    public static BankUseCases over(Stores stores, Ports ports, CustomerBanks banks, StepUpUseCases stepUp) {
        BankViews views = new BankViews(banks);
        ProfileUseCases profiles = ProfileUseCases.over(stores, ports, stepUp);
        return new BankUseCases(
                AccountUseCases.over(stores, ports, banks, views, stepUp),
                CardUseCases.over(stores, ports, views, stepUp),
                LoanUseCases.over(stores, ports, banks, views, stepUp, profiles.readProfile()),
                PaymentUseCases.over(stores, ports, banks, views, stepUp),
                profiles,
                AlertUseCases.over(stores.bankRecords(), stores.transactions(), stores.journal(), ports.clocks()),
                RewardsUseCases.over(stores, ports, views),
                ProductUseCases.ofAllMarkets(),
                ReferenceUseCases.ofAllMarkets(),
                onboarding(stores, ports, stepUp, profiles.readProfile()),
                new ReadTestCustomers(
                        banks,
                        profiles.readProfile(),
                        new Points(stores.journal(), ports.clocks(), ports.seeds()),
                        new PayeeBook(banks)));
    }

    private static OnboardingUseCases onboarding(
            Stores stores, Ports ports, StepUpUseCases stepUp, ReadProfile readProfile) {
        BankRecords records = stores.bankRecords();
        return OnboardingUseCases.over(
                records,
                stores.transactions(),
                ports.clocks(),
                ports.secrets(),
                new DecideBranchApplication(records, ports.clocks(), ports.seeds(), stepUp.finishControlFlow()),
                new ReadApplication(records, ports.clocks(), stepUp.findOpenFlow(), stepUp.startControlFlow()),
                new OneTimeCodes(ports.ciphertexts()),
                stepUp.messages(),
                ports.seeds(),
                readProfile);
    }
}
