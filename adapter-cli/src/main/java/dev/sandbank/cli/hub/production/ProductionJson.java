package dev.sandbank.cli.hub.production;

import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.production.CompanyDetails;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionStatus;
import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.Map;

/**
 * A request for production in the JSON of the command line.
 *
 * @param checklist as it was when the request was sent
 * @param changes of the application since then, the newest first
 */
record ProductionJson(
        String request,
        String state,
        String clientId,
        String name,
        List<String> markets,
        String developer,
        CompanyJson company,
        String evidenceAt,
        List<CheckJson> checklist,
        List<StepJson> history,
        List<ChangeJson> changes) {

    record CompanyJson(String name, String address, String registrationNumber, String contactPerson, String url) {

        static CompanyJson of(CompanyDetails company) {
            return new CompanyJson(
                    company.name(),
                    company.address(),
                    company.registrationNumber(),
                    company.contactPerson(),
                    company.url());
        }
    }

    record StepJson(String state, String by, String at, String text) {

        static StepJson of(ProductionStatus status) {
            return new StepJson(
                    status.state().text(),
                    status.decision().by().id(),
                    status.decision().at().toString(),
                    status.text());
        }
    }

    record ChangeJson(String at, String by, String action, Map<String, String> facts) {

        static ChangeJson of(AuditEntry entry) {
            return new ChangeJson(
                    entry.event().at().toString(),
                    entry.event().actor().id(),
                    entry.event().action().text(),
                    entry.event().facts());
        }
    }

    static ProductionJson of(ProductionRequest request, List<AuditEntry> changes) {
        return new ProductionJson(
                request.id().value(),
                request.state().text(),
                request.wish().application().value(),
                request.wish().applicationName(),
                request.wish().markets().stream().map(Market::code).toList(),
                request.developer().value(),
                CompanyJson.of(request.wish().company()),
                request.evidence().at().toString(),
                request.evidence().results().stream().map(CheckJson::of).toList(),
                request.history().stream().map(StepJson::of).toList(),
                changes.stream().map(ChangeJson::of).toList());
    }
}
