package dev.sandbank.persistence.hub.production;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.hub.production.CheckOutcome;
import dev.sandbank.domain.hub.production.CheckResult;
import dev.sandbank.domain.hub.production.ChecklistItem;
import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.persistence.sql.Columns;
import java.time.Instant;
import java.util.List;

/** Evidence as the text of one column: a line for each item, with its outcome, time and counts. */
final class EvidenceText {

    private static final String NEVER = "-";

    private EvidenceText() {}

    static String of(Evidence evidence) {
        return Columns.lines(evidence.results().stream().map(EvidenceText::line).toList());
    }

    private static String line(CheckResult result) {
        Instant seenAt = result.seenAt();
        return String.join(
                " ",
                result.item().name(),
                result.outcome().name(),
                seenAt == null ? NEVER : Long.toString(seenAt.toEpochMilli()),
                Long.toString(result.calls()),
                Long.toString(result.bad()));
    }

    static Evidence read(List<String> lines, Instant at) {
        return new Evidence(at, lines.stream().map(EvidenceText::result).toList());
    }

    private static CheckResult result(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        return new CheckResult(
                ChecklistItem.valueOf(parts.get(0)),
                CheckOutcome.valueOf(parts.get(1)),
                parts.get(2).equals(NEVER) ? null : Instant.ofEpochMilli(Digits.large(parts.get(2))),
                Digits.large(parts.get(3)),
                Digits.large(parts.get(4)));
    }
}
