package dev.sandbank.cli.hub.production;

import dev.sandbank.application.hub.production.ProductionSummary;
import dev.sandbank.domain.market.Market;
import java.util.List;

/** A request for production of a list in the JSON of the command line. */
record ProductionRowJson(
        String request,
        String state,
        String clientId,
        String name,
        List<String> markets,
        String company,
        String developer,
        String sentAt,
        String changedAt) {

    static ProductionRowJson of(ProductionSummary summary) {
        return new ProductionRowJson(
                summary.id().value(),
                summary.state().text(),
                summary.application().value(),
                summary.applicationName(),
                summary.markets().stream().map(Market::code).toList(),
                summary.company(),
                summary.developer().value(),
                summary.sentAt().toString(),
                summary.changedAt().toString());
    }
}
