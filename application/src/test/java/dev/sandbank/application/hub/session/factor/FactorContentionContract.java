package dev.sandbank.application.hub.session.factor;

import static dev.sandbank.application.hub.session.factor.FactorWorld.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Reason;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** Log-ins with codes at the same moment: each code passes once, and guesses are all counted. */
public abstract class FactorContentionContract extends StoreContract {

    private static final int CROWD = 8;
    private static final int MOST_GUESSES = 5;

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private FactorWorld world;

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private List<RecoveryCode> codes;

    @BeforeTry
    void openWorld() {
        world = new FactorWorld(false, stores());
        codes = world.enrol();
    }

    /** H22. */
    @Example
    void h22CodePassesOnce() {
        assertThat(logIns(world.code()))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(CredentialRefusal.FACTOR_CODE_USED));
    }

    /** H27. */
    @Example
    void h27RecoveryCodePassesOnce() {
        assertThat(logIns(codes.get(0).text()))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(CredentialRefusal.RECOVERY_CODE_WRONG));
        assertThat(world.kept().codes().left()).isEqualTo(codes.size() - 1);
    }

    /** H24. */
    @Example
    void h24GuessesAreDelayedAfterTheFifth() {
        int before = world.mails().size();

        List<Optional<Reason>> answers = logIns(world.code(world.enrolledSeed(), 50));

        assertThat(answers)
                .filteredOn(Optional.of(CredentialRefusal.FACTOR_CODE_WRONG)::equals)
                .hasSize(MOST_GUESSES);
        assertThat(answers)
                .filteredOn(Optional.of(CredentialRefusal.FACTOR_DELAYED)::equals)
                .hasSize(CROWD - MOST_GUESSES);
        assertThat(world.mails()).hasSize(before + 1);
    }

    private List<Optional<Reason>> logIns(String code) {
        String ticket = world.ticket();
        return Race.refusals(CROWD, () -> world.session().logInByCode().logIn(ticket, code, HERE, null));
    }
}
