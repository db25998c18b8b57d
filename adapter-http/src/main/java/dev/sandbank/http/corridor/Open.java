package dev.sandbank.http.corridor;

import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Call;

/**
 * Replaces authentication for operations that anybody may call. There is no token that names a market, so the market is
 * the one that publishes the operation. An {@code Authorization} header is ignored.
 */
final class Open implements Step {

    @Override
    public void enter(Call call) {
        call.inMarket(call.operation().markets().iterator().next());
    }

    @Override
    public Evidence evidence(Call call) {
        return new Evidence("", "no token is needed");
    }

    @Override
    public String purpose() {
        return "Takes the one market that publishes the operation.";
    }
}
