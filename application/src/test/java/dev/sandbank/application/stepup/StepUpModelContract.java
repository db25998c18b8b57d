package dev.sandbank.application.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.stepup.Approvals.Act;
import dev.sandbank.application.stepup.Approvals.Step;
import dev.sandbank.domain.stepup.ControlFlow;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Codes against a plain model: each is right for the thing that it was sent for, until a later one, once; the fifth wrong
 * one in a row ends it; what was approved is done as it was asked, once, and nothing else is. Over any stores.
 */
public abstract class StepUpModelContract {

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** The same stores as another process would open them; those in memory stay as they are. */
    protected Stores reopened(Stores stores) {
        return stores;
    }

    @Property(tries = 40)
    void case87CodeApprovesWhatItWasSentForOnce(@ForAll("histories") List<Step> steps) {
        Stores stores = emptyStores();
        Approvals world = new Approvals(stores);
        int paid = 0;
        for (Step step : steps) {
            List<Optional<ControlFlow>> before = world.stored(step, true);
            List<Optional<ControlFlow>> others = world.stored(step, false);
            String code = world.code(step);
            boolean expected = world.expects(step);

            boolean done = world.took(step, code);

            assertThat(done).as("%s", step).isEqualTo(expected);
            paid += done && step.act() == Act.FINISH ? 1 : 0;
            assertThat(world.paid).hasSize(paid).doesNotHaveDuplicates();
            if (step.act() != Act.START) {
                assertThat(world.stored(step, false)).isEqualTo(others);
            }
            if (!done && !step.act().name().startsWith("PRESENT")) {
                assertThat(world.stored(step, true)).isEqualTo(before);
            }
            if (step.act() == Act.RESTART) {
                stores = reopened(stores);
                world.goOnWith(stores);
                assertThat(world.stored(step, true)).isEqualTo(before);
            }
            assertThat(world.openInStores()).isEqualTo(world.openInModel());
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Act.PRESENT, Act.PRESENT_WRONG, Act.FINISH)),
                Tuple.of(3, Arbitraries.of(Act.START, Act.PRESENT_ANOTHERS, Act.SEND_AGAIN, Act.FAIL)),
                Tuple.of(2, Arbitraries.of(Act.FINISH_CHANGED, Act.FINISH_OTHER_ACT, Act.FINISH_FOR_ANOTHER)),
                Tuple.of(1, Arbitraries.of(Act.CANCEL, Act.PASS, Act.RESTART)));
        return Combinators.combine(acts, Arbitraries.integers().between(0, 11))
                .as(Step::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(20)
                .ofMaxSize(50);
    }
}
