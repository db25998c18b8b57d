package dev.sandbank.http.corridor;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.AuthorizationRefusal.MarketUnknown;
import dev.sandbank.domain.refusal.AuthorizationRefusal.NotPublished;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Operation;
import java.util.stream.Collectors;

/**
 * Finds the market: reads {@code /{countryCode}/{businessCode}} at the end of the path, in upper or lower case, if the
 * operation has it there.
 */
public final class MarketOfPath implements Step {

    private static final String COUNTRY = "countryCode";
    private static final String BUSINESS = "businessCode";

    @Override
    public void enter(Call call) {
        if (call.operation().marks().marketInPath()) {
            Market market = market(call);
            call.inMarket(market);
            checkPublished(call.operation(), market);
            call.ofBusiness(business(call, market));
        }
    }

    private static Market market(Call call) {
        String sent = call.pathParam(COUNTRY);
        return Market.byCode(sent).orElseThrow(() -> new Refused(new MarketUnknown(COUNTRY, sent)));
    }

    private static void checkPublished(Operation operation, Market market) {
        if (!operation.markets().contains(market)) {
            throw new Refused(new NotPublished(market, operation.markets()));
        }
    }

    private static BusinessCode business(Call call, Market market) {
        String sent = call.pathParam(BUSINESS);
        return BusinessCode.byCode(sent)
                .filter(market::has)
                .orElseThrow(() -> new Refused(new MarketUnknown(BUSINESS, sent)));
    }

    @Override
    public Evidence evidence(Call call) {
        if (!call.operation().marks().marketInPath()) {
            return new Evidence("", "the path has no market");
        }
        return new Evidence(
                "a market that publishes the operation and its business code: "
                        + call.operation().markets().stream()
                                .map(Market::code)
                                .sorted()
                                .collect(Collectors.joining(" ")),
                Market.byCode(call.pathParam(COUNTRY)).map(Market::code).orElse("no market of the bank")
                        + " and "
                        + BusinessCode.byCode(call.pathParam(BUSINESS))
                                .map(BusinessCode::code)
                                .orElse("no business code"));
    }

    @Override
    public String purpose() {
        return "Checks that the path names a market that publishes the operation, and a business code of it.";
    }
}
