package dev.sandbank.http.hub.production;

import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionWish;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Instant;
import java.util.List;

/** What was sent with a request, as pages show it. */
final class ProductionFacts {

    private ProductionFacts() {}

    static List<Pair> of(ProductionRequest request, Instant now) {
        ProductionWish wish = request.wish();
        return List.of(
                Pair.of(
                        "Application",
                        Cell.text(wish.applicationName(), wish.application().value())),
                Pair.of("Markets", ProductionDesk.countries(wish.markets())),
                Pair.of("Company", wish.company().name()),
                Pair.of("Address", wish.company().address().replace("\n", ", ")),
                Pair.of("Registration number", wish.company().registrationNumber()),
                Pair.of("Person to contact", wish.company().contactPerson()),
                Pair.of("Web site", wish.company().url()),
                Pair.of("Sent", Cell.moment(new UtcMoment(request.sent().at(), now))));
    }
}
