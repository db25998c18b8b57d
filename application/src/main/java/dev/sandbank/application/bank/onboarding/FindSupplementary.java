package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Tells a future cardholder how the application stands. They prove who they are by what only they know. */
public final class FindSupplementary {

    private final OpenApplications applications;

    public FindSupplementary(BankRecords records, SpaceClocks clocks) {
        this.applications = new OpenApplications(records, clocks);
    }

    /**
     * The application that names such a person.
     *
     * @throws Refused SUPPLEMENTARY_UNKNOWN, also if there is no such application
     */
    public ProductApplication find(Partner partner, String application, String birthday, String maidenName) {
        return applications
                .of(partner, application)
                .filter(found -> found.supplementaries().stream().anyMatch(each -> each.isBorn(birthday, maidenName)))
                .orElseThrow(() -> new Refused(OnboardingRefusal.SUPPLEMENTARY_UNKNOWN));
    }
}
