package dev.sandbank.http.bank;

import dev.sandbank.application.bank.profile.ReadProfile;

/** The use cases behind the bank's APIs. */
public record BankUseCases(ReadProfile readProfile, RewardsUseCases rewards) {}
