package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.profile.ReadProfile;

/** The use cases behind the bank's APIs. */
public record BankUseCases(
        AccountUseCases accounts,
        CardUseCases cards,
        ReadProfile readProfile,
        RewardsUseCases rewards,
        ProductUseCases products,
        ReferenceUseCases reference) {

    /** Makes the use cases over these stores and these views of the bank. */
    public static BankUseCases over(Stores stores, Ports ports, BankViews views) {
        return new BankUseCases(
                AccountUseCases.over(views),
                CardUseCases.over(views),
                new ReadProfile(ports.seeds()),
                RewardsUseCases.over(stores, ports),
                ProductUseCases.ofAllMarkets(),
                ReferenceUseCases.ofAllMarkets());
    }
}
