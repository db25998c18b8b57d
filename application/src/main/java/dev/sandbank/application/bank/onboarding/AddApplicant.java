package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.Supplementary;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Adds somebody who is to get a card of their own. */
public final class AddApplicant {

    private final TakeStep takeStep;
    private final Secrets secrets;

    public AddApplicant(TakeStep takeStep, Secrets secrets) {
        this.takeStep = takeStep;
        this.secrets = secrets;
    }

    /**
     * The id of the new cardholder.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, APPLICATION_STAGE_WRONG, or APPLICANTS_TOO_MANY
     */
    public String add(ApplicationClaim claim, Form form) {
        List<String> ids = new FreshNumbers(secrets).candidates("Z", 9);
        ProductApplication after = takeStep.take(claim, (application, today) -> {
            String id = FreshNumbers.free(
                    ids, each -> application.supplementary(each).isPresent());
            return application.joinedBy(new Supplementary(id, form));
        });
        List<Supplementary> all = after.supplementaries();
        return all.get(all.size() - 1).id();
    }
}
