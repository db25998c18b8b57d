package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.domain.market.Market;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that was tried in a session, or one that still waits for its token.
 *
 * @param operation its {@code operationId}
 * @param choice for whom it is
 * @param inputs what stood in the form
 * @param token the mark of the token that was sent; empty for none
 * @param asked whether the token was asked for because of this call
 * @param told what the reader must know of it; empty for nothing
 * @param answer null as long as there is none
 */
public record Trial(
        String id,
        Instant at,
        Market market,
        String operation,
        TryChoice choice,
        TryInputs inputs,
        TryRequest request,
        String token,
        boolean asked,
        String told,
        @Nullable TryAnswer answer) {

    public Trial answered(String mark, boolean fresh, TryAnswer given) {
        return new Trial(id, at, market, operation, choice, inputs, request, mark, fresh, "", given);
    }

    public Trial of(TryChoice other) {
        return new Trial(id, at, market, operation, other, inputs, request, token, asked, told, answer);
    }

    public Trial telling(String sentence) {
        return new Trial(id, at, market, operation, choice, inputs, request, token, asked, sentence, answer);
    }
}
