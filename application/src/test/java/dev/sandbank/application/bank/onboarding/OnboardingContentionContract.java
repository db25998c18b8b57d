package dev.sandbank.application.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.bank.onboarding.ApplicationMove.Act;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.bank.onboarding.Stage;
import net.jqwik.api.Example;

/** However often a step of an application is taken at the same moment, it is taken once (M68). */
public abstract class OnboardingContentionContract extends StoreContract {

    private static final int CROWD = 4;

    @Example
    void m68OfferIsAcceptedOnceAndHandedInItOpensOneAccount() {
        Broker broker = new Broker(stores());
        broker.begin("90020056", 8_000);
        int before = broker.bank().holdings().accounts().size();
        took(broker, Act.SCREEN);
        took(broker, Act.DECIDE);

        assertThat(Race.of(CROWD, () -> broker.took(move(Act.ACCEPT)))).containsOnlyOnce(true);
        took(broker, Act.CONSENT);
        took(broker, Act.ATTACH);
        assertThat(Race.of(CROWD, () -> broker.took(move(Act.SUBMIT)))).containsOnlyOnce(true);

        assertThat(broker.application(0).stage()).isEqualTo(Stage.SUBMISSION);
        assertThat(broker.opened()).hasSize(1);
        assertThat(broker.bank().holdings().accounts()).hasSize(before + 1);
    }

    private static void took(Broker broker, Act act) {
        assertThat(broker.took(move(act))).as("%s", act).isTrue();
    }

    private static ApplicationMove move(Act act) {
        return new ApplicationMove(act, 0, 0);
    }
}
