package dev.sandbank.application;

import dev.sandbank.application.bank.account.Seeds;
import dev.sandbank.application.bank.profile.ReadProfile;

/** The use cases behind the bank's APIs. */
public record BankUseCases(
        AccountUseCases accounts,
        CardUseCases cards,
        ReadProfile readProfile,
        RewardsUseCases rewards,
        ProductUseCases products,
        ReferenceUseCases reference) {

    /** The use cases over these stores and seeds. */
    public static BankUseCases over(Stores stores, Ports ports, Seeds seeds) {
        return new BankUseCases(
                AccountUseCases.over(seeds),
                CardUseCases.over(ports),
                new ReadProfile(),
                RewardsUseCases.over(stores, ports),
                ProductUseCases.ofAllMarkets(),
                ReferenceUseCases.ofAllMarkets());
    }
}
