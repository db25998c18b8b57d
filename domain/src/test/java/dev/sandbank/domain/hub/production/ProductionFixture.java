package dev.sandbank.domain.hub.production;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;

/** Requests for production of tests. */
public final class ProductionFixture {

    /** A company without faults. */
    public static final CompanyDetails COMPANY = new CompanyDetails(
            "Kopi Pte. Ltd.", "1 Boat Quay\nSingapore", "201912345K", "Mei Tan", "https://kopi.example/about");

    private ProductionFixture() {}

    /** An id that begins with this text. */
    public static ProductionId id(String beginning) {
        return new ProductionId((beginning + "0".repeat(ProductionId.LENGTH)).substring(0, ProductionId.LENGTH));
    }

    /** A new request of the developer {@code ann} for an application in Singapore. */
    public static ProductionRequest submitted(String application, Decision decision) {
        return ProductionRequest.submitted(
                id(application),
                new DeveloperId("ann0000000000000"),
                new ProductionWish(
                        new ClientId(application), "Application " + application, List.of(Market.SG), COMPANY, null),
                Checklist.of(ClientFixture.client(application), ApplicationUse.NONE, decision.at()),
                decision);
    }
}
