package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.OfferedProduct;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;

/** Lists the products that may be applied for. */
public final class ListOnboardingProducts {

    private final SpaceClocks clocks;

    public ListOnboardingProducts(SpaceClocks clocks) {
        this.clocks = clocks;
    }

    /**
     * The products from one on; none if there are not so many.
     *
     * @param start the place of the first one, counted from 1
     */
    public Page list(SpaceId space, Market market, int start) {
        List<OfferedProduct> all = Catalogue.of(market);
        return new Page(
                all.subList(Math.min(start - 1, all.size()), all.size()),
                LocalDate.ofInstant(clocks.now(space), market.zone()));
    }

    /**
     * Products on offer.
     *
     * @param today the day of the market
     */
    public record Page(List<OfferedProduct> products, LocalDate today) {}
}
