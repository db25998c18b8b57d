package dev.sandbank.application.hub.session.factor;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.SecondFactor.Enrolled;

/** Shows the second factor of an account to its owner; while a phone is set up, with the secret for it. */
public final class ShowFactor {

    private static final String ISSUER = "Sandbank";

    private final FactorTools tools;
    private final ShowFactorSetup showSetup;

    public ShowFactor(FactorTools tools) {
        this.tools = tools;
        this.showSetup = new ShowFactorSetup(tools.secrets());
    }

    /** It changes nothing. */
    public FactorView show(Developer developer) {
        AccountFactor kept = tools.factors().of(developer.id());
        Enrolled enrolled = kept.factor().enrolled();
        FactorPicture picture = kept.factor()
                .setupAt(tools.now())
                .map(setup -> showSetup.show(
                        developer.id().value(),
                        setup.seed(),
                        ISSUER,
                        developer.userId().value()))
                .orElse(null);
        return new FactorView(
                enrolled == null ? null : enrolled.since(),
                kept.codes().left(),
                picture,
                tools.guard().isRequiredOf(developer));
    }
}
