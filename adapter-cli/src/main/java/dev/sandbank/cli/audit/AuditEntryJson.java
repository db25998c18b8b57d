package dev.sandbank.cli.audit;

import dev.sandbank.domain.hub.audit.AuditEntry;
import java.util.Map;

/** An entry of the audit log in the JSON of the command line. */
record AuditEntryJson(
        long sequence,
        String at,
        String actorKind,
        String actor,
        String action,
        String target,
        Map<String, String> facts,
        String hash) {

    static AuditEntryJson of(AuditEntry entry) {
        return new AuditEntryJson(
                entry.sequence(),
                entry.event().at().toString(),
                entry.event().actor().kind().text(),
                entry.event().actor().id(),
                entry.event().action().text(),
                entry.event().target(),
                entry.event().facts(),
                entry.hash().hex());
    }
}
