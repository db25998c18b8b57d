package dev.sandbank.application;

import dev.sandbank.application.bank.profile.ChangePortrait;
import dev.sandbank.application.bank.profile.ChangeProfile;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.application.bank.profile.ReadPortrait;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.profile.contact.AskContactChange;
import dev.sandbank.application.bank.profile.contact.ConfirmContactChange;

/** The use cases that read and change profiles. */
public record ProfileUseCases(
        ReadProfile readProfile,
        ReadIncome readIncome,
        ChangeProfile changeProfile,
        AskContactChange askContactChange,
        ConfirmContactChange confirmContactChange,
        ReadPortrait readPortrait,
        ChangePortrait changePortrait) {

    /** Makes the use cases over these stores. */
    public static ProfileUseCases over(Stores stores, Ports ports, StepUpUseCases stepUp) {
        ReadProfile readProfile = new ReadProfile(ports.seeds(), stores.journal());
        return new ProfileUseCases(
                readProfile,
                new ReadIncome(ports.seeds()),
                new ChangeProfile(ports.seeds(), stores.bankRecords(), stores.transactions()),
                new AskContactChange(ports.seeds(), readProfile, stepUp.startControlFlow()),
                new ConfirmContactChange(ports.seeds(), stores.bankRecords(), stepUp.finishControlFlow()),
                new ReadPortrait(stores.bankRecords()),
                new ChangePortrait(stores.bankRecords(), stores.transactions()));
    }
}
