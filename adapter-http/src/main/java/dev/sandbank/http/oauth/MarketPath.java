package dev.sandbank.http.oauth;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.util.Map;

/** The {@code /{countryCode}/{businessCode}} at the end of a token endpoint's path, in any case. */
record MarketPath(Market market, BusinessCode businessCode) {

    /**
     * The market and business code a call names.
     *
     * @throws Refused MARKET_UNKNOWN
     */
    static MarketPath of(Call call) {
        Market market = Market.byCode(call.pathParam("countryCode"))
                .orElseThrow(() -> new Refused(Refusal.MARKET_UNKNOWN, "parameter", "countryCode"));
        call.inMarket(market);
        if (!call.operation().markets().contains(market)) {
            throw new Refused(
                    Refusal.MARKET_UNKNOWN,
                    Map.of(
                            "market",
                            market.code(),
                            "published",
                            call.operation().marketCodes()));
        }
        BusinessCode businessCode = BusinessCode.byCode(call.pathParam("businessCode"))
                .filter(market::has)
                .orElseThrow(() -> new Refused(Refusal.MARKET_UNKNOWN, "parameter", "businessCode"));
        return new MarketPath(market, businessCode);
    }
}
