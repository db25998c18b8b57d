package dev.sandbank.http.bank;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.http.bank.account.AccountUseCases;
import dev.sandbank.http.bank.card.CardUseCases;
import dev.sandbank.http.bank.product.ProductUseCases;
import dev.sandbank.http.bank.reference.ReferenceUseCases;
import dev.sandbank.http.bank.rewards.RewardsUseCases;

/** The use cases behind the bank's APIs. */
public record BankUseCases(
        AccountUseCases accounts,
        CardUseCases cards,
        ReadProfile readProfile,
        RewardsUseCases rewards,
        ProductUseCases products,
        ReferenceUseCases reference) {}
