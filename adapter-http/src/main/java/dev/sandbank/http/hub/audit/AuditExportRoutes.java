package dev.sandbank.http.hub.audit;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.audit.AuditRow;
import dev.sandbank.application.support.CsvText;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.web.page.Download;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** {@code /admin/audit/export.csv} and {@code .json}: all entries that are looked for, as a file. */
final class AuditExportRoutes {

    static final String CSV = AuditRoutes.PATH + "/export.csv";
    static final String JSON = AuditRoutes.PATH + "/export.json";

    private final AdminUseCases.From useCases;

    AuditExportRoutes(AdminUseCases.From useCases) {
        this.useCases = useCases;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("auditCsv", CSV, Role.ADMINISTRATOR, this::sendCsv);
        routes.page("auditJson", JSON, Role.ADMINISTRATOR, this::sendJson);
    }

    private void sendCsv(HubRequest request) {
        Consumer<Consumer<AuditEntry>> entries = entries(request);
        request.send(new Download("sandbank-audit.csv", "text/csv", out -> {
            out.write(CsvText.BOM + CsvText.line(AuditRow.COLUMNS));
            entries.accept(entry -> out.write(CsvText.line(new AuditRow(entry).cells())));
        }));
    }

    private void sendJson(HubRequest request) {
        Consumer<Consumer<AuditEntry>> entries = entries(request);
        request.send(new Download("sandbank-audit.json", "application/json", out -> {
            String[] before = {"["};
            entries.accept(entry -> {
                out.write(before[0] + "\n" + new String(Json.bytes(Exported.of(entry)), StandardCharsets.UTF_8));
                before[0] = ",";
            });
            out.write(before[0].equals("[") ? "[]\n" : "\n]\n");
        }));
    }

    private Consumer<Consumer<AuditEntry>> entries(HubRequest request) {
        AdminUseCases cases = useCases.of(request.developer().id(), request.source());
        var filter = AuditSearch.of(request).filter(cases);
        return reader -> cases.audit().exportAudit().export(filter, reader);
    }

    /** An entry in the JSON of the file, with the names that the command line uses. */
    private record Exported(
            long sequence,
            String at,
            String actorKind,
            String actor,
            String action,
            String target,
            Map<String, String> facts,
            String hash) {

        static Exported of(AuditEntry entry) {
            AuditEvent event = entry.event();
            return new Exported(
                    entry.sequence(),
                    event.at().toString(),
                    event.actor().kind().text(),
                    event.actor().id(),
                    event.action().text(),
                    event.target(),
                    event.facts(),
                    entry.hash().hex());
        }
    }
}
