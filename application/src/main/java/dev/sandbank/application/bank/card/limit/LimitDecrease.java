package dev.sandbank.application.bank.card.limit;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;

/** A lower credit limit that waits for the customer to agree. */
record LimitDecrease(CardId card, Money limit, String reference) {

    static final Purpose PURPOSE = new Purpose("creditLimitDecrease");

    private static final String CARD = "cardId";
    private static final String LIMIT = "limit";
    private static final String CURRENCY = "currency";
    private static final String REFERENCE = "reference";

    Payload payload() {
        return Payload.of(Map.of(
                CARD, card.value(),
                LIMIT, limit.decimal().toPlainString(),
                CURRENCY, limit.currency().name(),
                REFERENCE, reference));
    }

    static LimitDecrease of(Payload payload) {
        return new LimitDecrease(
                new CardId(payload.fact(CARD).orElseThrow()),
                Money.of(
                        payload.fact(LIMIT).orElseThrow(),
                        Currency.valueOf(payload.fact(CURRENCY).orElseThrow())),
                payload.fact(REFERENCE).orElseThrow());
    }
}
