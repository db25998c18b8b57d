package dev.sandbank.domain.stepup;

import static dev.sandbank.domain.InstantArbitraries.instants;

import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.market.Market;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Control flows in every state. */
public final class ControlFlowArbitraries {

    private ControlFlowArbitraries() {}

    public static Arbitrary<ControlFlow> flows() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(40);
        return Combinators.combine(
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64),
                        Combinators.combine(CustomerArbitraries.spaces(), texts)
                                .as((space, client) -> new FlowOwner(space, client, "user")),
                        Arbitraries.of(Market.class),
                        Arbitraries.of(Purpose.CARD_AUTHORIZATION, new Purpose("bookLoan")),
                        Arbitraries.maps(texts, texts).ofMaxSize(3).map(Payload::of),
                        instants(),
                        Arbitraries.integers().between(0, ControlFlow.MAX_WRONG_CODES),
                        instants().injectNull(0.5))
                .as((key, owner, market, purpose, payload, expiresAt, wrong, verifiedAt) -> new ControlFlow(
                        key,
                        owner.space(),
                        owner.client(),
                        market,
                        owner.subject(),
                        purpose,
                        payload,
                        expiresAt,
                        wrong,
                        verifiedAt,
                        verifiedAt));
    }
}
