package dev.sandbank.http.corridor;

import dev.sandbank.http.operation.Call;

/**
 * The whole of authentication for what anybody may read. No token says which market is meant: it is the one that
 * publishes the operation. An {@code Authorization} header is not looked at, be it good or bad.
 */
final class Open implements Step {

    @Override
    public void enter(Call call) {
        call.inMarket(call.operation().markets().iterator().next());
    }

    @Override
    public String purpose() {
        return "Takes the one market that publishes the operation.";
    }
}
