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
                        CustomerArbitraries.spaces(),
                        texts,
                        Arbitraries.of(Market.class),
                        texts,
                        instants(),
                        Arbitraries.integers().between(0, ControlFlow.MAX_WRONG_CODES),
                        instants().injectNull(0.5))
                .as((key, space, text, market, payload, expiresAt, wrong, verifiedAt) -> new ControlFlow(
                        key, space, text, market, "user", text, payload, expiresAt, wrong, verifiedAt, verifiedAt));
    }
}
