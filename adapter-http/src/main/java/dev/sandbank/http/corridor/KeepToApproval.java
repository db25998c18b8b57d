package dev.sandbank.http.corridor;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Call;
import java.util.stream.Collectors;

/** Keeps an application of production to the markets that it was approved for. */
public final class KeepToApproval implements Step {

    @Override
    public void enter(Call call) {
        Market market = call.marketOrNull();
        if (market != null) {
            call.client().objectionTo(market).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
        }
    }

    @Override
    public Evidence evidence(Call call) {
        Approval approval = call.client().approval();
        Market market = call.marketOrNull();
        return new Evidence(
                approval == null
                        ? "any market, because the application is one of the sandbox"
                        : "one of the approved markets: "
                                + approval.markets().stream()
                                        .map(Market::code)
                                        .sorted()
                                        .collect(Collectors.joining(" ")),
                market == null ? "the call names no market" : "the market " + market.code());
    }

    @Override
    public String purpose() {
        return "Checks that an application of production was approved for the market.";
    }
}
