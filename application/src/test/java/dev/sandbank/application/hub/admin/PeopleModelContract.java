package dev.sandbank.application.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** Registrations and developers over any stores: after any steps in any order they agree with the model. */
public abstract class PeopleModelContract {

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** H7 and H53. */
    @Property(tries = 60)
    void everyHistoryAgreesWithTheModel(@ForAll("histories") ActionChain<PeopleModel> history) {
        history.withInvariant("stores and model agree", PeopleModel::agree).run();
    }

    @Provide
    Arbitrary<ActionChain<PeopleModel>> histories() {
        return ActionChain.startWith(() -> new PeopleModel(emptyStores()))
                .withAction(step())
                .withMaxTransformations(40);
    }

    private static Action.Independent<PeopleModel> step() {
        return () -> Combinators.combine(
                        Arbitraries.of(PeopleModel.Step.class),
                        Arbitraries.integers().between(0, PeopleModel.PEOPLE - 1))
                .as((step, which) -> Transformer.mutate(step + " " + which, model -> model.take(step, which)));
    }

    /** H53: of two administrators who go at the same moment, in whichever way, one stays. */
    @Property(tries = 9)
    void ofTwoAdministratorsWhoGoAtOnceOneStays(@ForAll("ways") BiConsumer<AdminUseCases, DeveloperId> way) {
        DeskWorld world = new DeskWorld(emptyStores());
        DeveloperId ann = world.developer("ann");
        DeveloperId bob = world.developer("bob");
        world.admin().developers().appoint().appoint(ann, true);
        world.admin().developers().appoint().appoint(bob, true);
        AtomicInteger turn = new AtomicInteger();

        List<Optional<Reason>> ends = Race.of(2, () -> {
            DeveloperId going = turn.getAndIncrement() == 0 ? ann : bob;
            return TeamWorld.refusalOf(() -> way.accept(world.admin(), going));
        });

        assertThat(ends).containsExactlyInAnyOrder(Optional.empty(), Optional.of(DeveloperRefusal.LAST_ADMINISTRATOR));
        assertThat(world.stores().developers().actingAdministrators()).hasSize(1);
    }

    @Provide
    Arbitrary<BiConsumer<AdminUseCases, DeveloperId>> ways() {
        return Arbitraries.of(
                (admin, id) -> admin.developers().appoint().appoint(id, false),
                (admin, id) -> admin.developers().suspend().suspend(id, Map.of()),
                (admin, id) -> admin.developers().delete().delete(id, Legacy.NONE));
    }
}
