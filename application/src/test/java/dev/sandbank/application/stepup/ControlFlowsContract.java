package dev.sandbank.application.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.ControlFlowArbitraries;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link ControlFlows} must do. */
public abstract class ControlFlowsContract extends StoreContract {

    @Provide
    Arbitrary<ControlFlow> anyFlow() {
        return ControlFlowArbitraries.flows();
    }

    @Property(tries = 60)
    void aFlowComesBackAsItWasSavedLast(@ForAll("anyFlow") ControlFlow flow) {
        assertThat(stores().controlFlows().find(flow.key())).isEmpty();
        stores().controlFlows().add(flow);
        assertThat(stores().controlFlows().find(flow.key())).contains(flow);

        ControlFlow presented = flow.presented(true, Instant.ofEpochMilli(1_770_000_000_000L));
        stores().controlFlows().save(presented);
        assertThat(stores().controlFlows().find(flow.key())).contains(presented);
        stores().expiredTokens().forget(flow.space(), flow.expiresAt().plusMillis(1), 10);
    }

    @Property(tries = 20)
    void whatExpiredIsForgotten(@ForAll("anyFlow") ControlFlow flow) {
        stores().controlFlows().add(flow);

        assertThat(stores().expiredTokens().forget(flow.space(), flow.expiresAt(), 10))
                .isZero();
        assertThat(stores().controlFlows().find(flow.key())).contains(flow);
        assertThat(stores().expiredTokens()
                        .forget(flow.space(), flow.expiresAt().plusMillis(1), 10))
                .isEqualTo(1);
        assertThat(stores().controlFlows().find(flow.key())).isEmpty();
    }
}
