package dev.sandbank.application.hub.contact;

import dev.sandbank.application.Stores;
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

/** Contact threads over any stores: after any steps in any order, stores, mails and audit log agree with the model. */
public abstract class ContactModelContract {

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @Property(tries = 60)
    void everyHistoryAgreesWithTheModel(@ForAll("histories") ActionChain<ContactModel> history) {
        history.withInvariant("stores and model agree", ContactModel::agree).run();
    }

    @Provide
    Arbitrary<ActionChain<ContactModel>> histories() {
        return ActionChain.startWith(() -> new ContactModel(emptyStores()))
                .withAction(4, begin())
                .withAction(3, reply())
                .withAction(4, step("answer", ContactModel::answer))
                .withAction(2, step("close", ContactModel::close))
                .withMaxTransformations(30);
    }

    private static Action.Independent<ContactModel> begin() {
        Arbitrary<Boolean> other = Arbitraries.of(false, false, false, true);
        return () -> Combinators.combine(
                        Arbitraries.of(0, 1), Arbitraries.integers().between(1, 5), other)
                .as((developer, mark, otherText) -> mutate(
                        "begin " + mark + " by " + developer + (otherText ? " with other text" : ""),
                        model -> model.begin(developer, mark, otherText)));
    }

    private static Action.Independent<ContactModel> reply() {
        return () -> Combinators.combine(which(), Arbitraries.of(0, 1))
                .as((which, developer) ->
                        mutate("reply to -" + which + " by " + developer, model -> model.reply(which, developer)));
    }

    private static Action.Independent<ContactModel> step(String name, Step step) {
        return () -> which().map(which -> mutate(name + " -" + which, model -> step.take(model, which)));
    }

    private static Arbitrary<Integer> which() {
        return Arbitraries.of(0, 0, 1, 1, 2, 3);
    }

    private static Transformer<ContactModel> mutate(String name, Consumer<ContactModel> change) {
        return Transformer.mutate(name, change);
    }

    private interface Step {
        void take(ContactModel model, int which);
    }
}
