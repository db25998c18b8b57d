package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.application.bank.profile.ReadProfile;

/** The use cases behind the bank's APIs. */
public record BankUseCases(
        AccountUseCases accounts,
        CardUseCases cards,
        LoanUseCases loans,
        PaymentUseCases payments,
        ReadProfile readProfile,
        ReadIncome readIncome,
        RewardsUseCases rewards,
        ProductUseCases products,
        ReferenceUseCases reference) {

    /** The use cases over these stores and the bank as it is read. */
    public static BankUseCases over(Stores stores, Ports ports, CustomerBanks banks, StepUpUseCases stepUp) {
        BankViews views = new BankViews(banks);
        return new BankUseCases(
                AccountUseCases.over(views),
                CardUseCases.over(stores, ports, views, stepUp),
                LoanUseCases.over(ports, views, stepUp),
                PaymentUseCases.over(stores, ports, banks, views, stepUp),
                new ReadProfile(ports.seeds()),
                new ReadIncome(ports.seeds()),
                RewardsUseCases.over(stores, ports),
                ProductUseCases.ofAllMarkets(),
                ReferenceUseCases.ofAllMarkets());
    }
}
