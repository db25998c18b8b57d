package dev.sandbank.http.oauth;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.AuthorizationRefusal.NotPublished;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;

/** The {@code /{countryCode}/{businessCode}} at the end of a token endpoint's path, in any case. */
record MarketPath(Market market, BusinessCode businessCode) {

    /**
     * The market and business code a call names.
     *
     * @throws Refused MARKET_UNKNOWN
     */
    static MarketPath of(Call call) {
        Market market = Market.byCode(call.pathParam("countryCode"))
                .orElseThrow(() -> new Refused(AuthorizationRefusal.MARKET_UNKNOWN));
        call.inMarket(market);
        if (!call.operation().markets().contains(market)) {
            throw new Refused(new NotPublished(market, call.operation().markets()));
        }
        BusinessCode businessCode = BusinessCode.byCode(call.pathParam("businessCode"))
                .filter(market::has)
                .orElseThrow(() -> new Refused(AuthorizationRefusal.MARKET_UNKNOWN));
        return new MarketPath(market, businessCode);
    }
}
