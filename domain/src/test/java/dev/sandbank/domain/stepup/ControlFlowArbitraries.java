package dev.sandbank.domain.stepup;

import static dev.sandbank.domain.InstantArbitraries.instants;

import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Control flows in every state. */
public final class ControlFlowArbitraries {

    private ControlFlowArbitraries() {}

    public static Arbitrary<ControlFlow> flows() {
        Arbitrary<String> texts = Arbitraries.strings().excludeChars('\0').ofMaxLength(40);
        return Combinators.combine(
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64),
                        Combinators.combine(CustomerArbitraries.spaces(), texts)
                                .as((space, client) -> new FlowOwner(space, client, "user")),
                        Arbitraries.of(Market.class),
                        Arbitraries.of(Purpose.CARD_AUTHORIZATION, new Purpose("bookLoan")),
                        Arbitraries.maps(texts, texts).ofMaxSize(3).map(Payload::of),
                        instants(),
                        Arbitraries.integers().between(0, ControlFlow.MAX_WRONG_CODES),
                        Combinators.combine(instants().injectNull(0.5), codes().injectNull(0.5))
                                .as(Entry::new))
                .as((key, owner, market, purpose, payload, expiresAt, wrong, last) -> new ControlFlow(
                        key,
                        owner.space(),
                        owner.client(),
                        market,
                        owner.subject(),
                        purpose,
                        payload,
                        expiresAt,
                        wrong,
                        last.verifiedAt(),
                        last.verifiedAt(),
                        last.code()));
    }

    private static Arbitrary<SentCode> codes() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(6)
                .map(code -> SentCode.of("XXXXXXXX0056", "flow", code))
                .flatMap(code -> Arbitraries.of(code, code.used()));
    }

    private record Entry(
            @Nullable Instant verifiedAt, @Nullable SentCode code) {}
}
