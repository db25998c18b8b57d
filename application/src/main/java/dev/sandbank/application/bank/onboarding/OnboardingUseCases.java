package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.CodeMessages;
import dev.sandbank.application.stepup.OneTimeCodes;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;

/** The use cases behind applications for products of the bank. */
public record OnboardingUseCases(
        ListOnboardingProducts listOnboardingProducts,
        BeginApplication beginApplication,
        ReadApplication readApplication,
        LookUpApplication lookUpApplication,
        UpdateApplication updateApplication,
        TakeStep takeStep,
        AddApplicant addApplicant,
        SendApplicationCode sendApplicationCode,
        CheckApplicationCode checkApplicationCode,
        ConfirmPin confirmPin,
        FindSupplementary findSupplementary,
        DecideBranchApplication decideBranchApplication,
        AddProspect addProspect,
        SubmitApplication submitApplication) {

    /** The use cases over these stores and ports. */
    public static OnboardingUseCases over(
            BankRecords records,
            Transactions transactions,
            SpaceClocks clocks,
            Secrets secrets,
            DecideBranchApplication decideBranchApplication,
            ReadApplication readApplication,
            OneTimeCodes codes,
            CodeMessages messages,
            SeedNames seeds,
            ReadProfile readProfile) {
        TakeStep takeStep = new TakeStep(records, transactions, clocks);
        return new OnboardingUseCases(
                new ListOnboardingProducts(clocks),
                new BeginApplication(records, transactions, clocks, secrets),
                readApplication,
                new LookUpApplication(records, clocks),
                new UpdateApplication(takeStep),
                takeStep,
                new AddApplicant(takeStep, secrets),
                new SendApplicationCode(takeStep, messages),
                new CheckApplicationCode(takeStep, codes),
                new ConfirmPin(takeStep),
                new FindSupplementary(records, clocks),
                decideBranchApplication,
                new AddProspect(records, transactions, clocks, secrets),
                new SubmitApplication(takeStep, records, seeds, readProfile));
    }
}
