package dev.sandbank.application.hub.production;

import dev.sandbank.domain.hub.production.CompanyDetails;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/**
 * What a developer asks for.
 *
 * @param markets at least one, each once, in the order of {@link Market}
 */
public record NewProduction(ClientId application, List<Market> markets, CompanyDetails company) {

    /**
     * What somebody chose.
     *
     * @throws Refused PRODUCTION_DETAILS_INVALID if there is no market
     */
    public NewProduction {
        markets = markets.stream().distinct().sorted().toList();
        if (markets.isEmpty()) {
            throw new Refused(new ProductionDetailsInvalid("Choose at least one market."));
        }
    }
}
