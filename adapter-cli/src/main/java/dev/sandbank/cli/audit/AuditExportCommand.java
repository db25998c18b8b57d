package dev.sandbank.cli.audit;

import dev.sandbank.application.hub.audit.AuditRow;
import dev.sandbank.application.support.CsvText;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.JsonText;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.audit.AuditEntry;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "export",
        header = "Write all changes as CSV, or as JSON with --json, newest first.",
        description =
                "In CSV, an apostrophe stands before a cell that a program for tables would take for a formula. In JSON, all"
                        + " values are exact.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank audit export > audit.csv",
            "  sandbank audit export --since 2026-11-01T00:00:00Z --json > november.json"
        })
final class AuditExportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final AuditFilterOptions filter = new AuditFilterOptions();

    AuditExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return common.stream(common.json() ? this::writeJson : this::writeCsv);
    }

    private void writeCsv(PrintWriter out) {
        out.print(CsvText.BOM + CsvText.line(AuditRow.COLUMNS));
        export(entry -> out.print(CsvText.line(new AuditRow(entry).cells())));
    }

    private void writeJson(PrintWriter out) {
        out.print("[");
        String[] before = {""};
        export(entry -> {
            out.print(before[0] + JsonText.of(AuditEntryJson.of(entry)));
            before[0] = ",\n";
        });
        out.println("]");
    }

    private void export(Consumer<AuditEntry> writer) {
        session.atDesk(common, desk -> {
            desk.useCases().audit().exportAudit().export(filter.filter(), writer);
            return true;
        });
    }
}
