package dev.sandbank.application.hub.production;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/**
 * Requests for production over any stores: after any steps in any order, stores, mails and audit log agree with the
 * model.
 */
public abstract class ProductionModelContract {

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** H7, H41 and H70. */
    @Property(tries = 60)
    void everyHistoryAgreesWithTheModel(@ForAll("histories") ActionChain<ProductionModel> history) {
        history.withInvariant("stores and model agree", ProductionModel::agree).run();
    }

    @Provide
    Arbitrary<ActionChain<ProductionModel>> histories() {
        return ActionChain.startWith(() -> new ProductionModel(emptyStores()))
                .withAction(4, request())
                .withAction(8, step())
                .withAction(1, replacement())
                .withMaxTransformations(30);
    }

    private static Action.Independent<ProductionModel> request() {
        Arbitrary<List<Market>> markets = Arbitraries.of(
                List.of(Market.SG), List.of(Market.HK), List.of(Market.HK, Market.SG), List.of(Market.SG, Market.US));
        return () -> Combinators.combine(Arbitraries.of(0, 1), markets)
                .as((application, chosen) -> mutate(
                        "request " + chosen + " for app-" + application, model -> model.request(application, chosen)));
    }

    private static Action.Independent<ProductionModel> step() {
        return () -> Combinators.combine(Arbitraries.of(ProductionModel.Step.class), Arbitraries.of(0, 0, 0, 1, 2, 3))
                .as((step, which) -> mutate(step + " -" + which, model -> model.take(step, which)));
    }

    private static Action.Independent<ProductionModel> replacement() {
        return () -> Arbitraries.of(0, 1)
                .map(application ->
                        mutate("replace app-" + application, model -> model.replaceApplication(application)));
    }

    private static Transformer<ProductionModel> mutate(String name, Consumer<ProductionModel> change) {
        return Transformer.mutate(name, change);
    }
}
