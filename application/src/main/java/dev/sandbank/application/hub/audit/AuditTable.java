package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The audit log as a table, for programs that calculate with tables. */
public final class AuditTable {

    /** The names of the columns. */
    public static final List<String> COLUMNS =
            List.of("number", "time", "actor_kind", "actor", "action", "target", "from", "facts", "hash");

    private AuditTable() {}

    /** The cells of an entry. */
    public static List<String> row(AuditEntry entry) {
        AuditEvent event = entry.event();
        return List.of(
                Long.toString(entry.sequence()),
                event.at().toString(),
                event.actor().kind().text(),
                event.actor().id(),
                event.action().text(),
                event.target(),
                event.facts().getOrDefault(Audit.FROM, ""),
                facts(event),
                entry.hash().hex());
    }

    /** What else is known of an event, in one line: {@code name: Shop, space: default}. */
    public static String facts(AuditEvent event) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        facts.remove(Audit.FROM);
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
