package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.onboarding.ApplicantPhone;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/**
 * Hands an application in. An applicant who gives the phone of a customer is that customer, and gets what was taken of
 * the offer at once: an account, and a card on it that has to be switched on.
 */
public final class SubmitApplication {

    private final TakeStep takeStep;
    private final OpenTakenProducts open;
    private final SeedNames seeds;
    private final ReadProfile readProfile;

    public SubmitApplication(TakeStep takeStep, BankRecords records, SeedNames seeds, ReadProfile readProfile) {
        this.takeStep = takeStep;
        this.open = new OpenTakenProducts(records, seeds);
        this.seeds = seeds;
        this.readProfile = readProfile;
    }

    /**
     * Hands it in.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, or as {@link ProductApplication#submitted}; then nothing changed
     */
    public void submit(ApplicationClaim claim) {
        SpaceId space = claim.partner().space();
        takeStep.take(claim, (application, today) -> {
            ProductApplication submitted = application.submitted(today);
            applicant(space, submitted)
                    .ifPresent(customer -> submitted
                            .outcome()
                            .taken()
                            .forEach(taken -> open.open(space, submitted.id(), taken, customer, today)));
            return submitted;
        });
    }

    /** The customer whose phone the form gives. */
    private Optional<Profile> applicant(SpaceId space, ProductApplication application) {
        String phone = ApplicantPhone.international(application.form());
        return seeds.customers(space, application.market()).stream()
                .map(customer -> readProfile.read(space, customer.in(application.market())))
                .filter(profile -> !phone.isEmpty() && profile.answersTo(phone))
                .findFirst();
    }
}
