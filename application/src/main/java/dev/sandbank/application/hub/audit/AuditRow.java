package dev.sandbank.application.hub.audit;

import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An entry of the audit log as a row of a table. */
public record AuditRow(AuditEntry entry) {

    /** The names of the columns. */
    public static final List<String> COLUMNS =
            List.of("number", "time", "actor_kind", "actor", "action", "target", "from", "facts", "hash");

    /** One text for each column. */
    public List<String> cells() {
        AuditEvent event = entry.event();
        return List.of(
                Long.toString(entry.sequence()),
                event.at().toString(),
                event.actor().kind().text(),
                event.actor().id(),
                event.action().text(),
                event.target(),
                event.facts().getOrDefault(Audit.FROM, ""),
                facts(),
                entry.hash().hex());
    }

    /** What else is known of the event, in one line: {@code name: Shop, space: default}. */
    public String facts() {
        Map<String, String> facts = new TreeMap<>(entry.event().facts());
        facts.remove(Audit.FROM);
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
