package dev.sandbank.http.hub.usage;

import dev.sandbank.application.support.CsvText;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.http.web.page.Download;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The numbers of the page of usage as a file: the same pieces in the same zone. */
final class UsageFile {

    private static final List<String> COLUMNS = List.of(
            "from",
            "to",
            "zone",
            "over",
            "calls",
            "errors",
            "401",
            "403",
            "429",
            "named only",
            "50 % within ms",
            "95 % within ms",
            "99 % within ms",
            "longest ms");

    private UsageFile() {}

    static Download of(UsageSpan span, UsageSums sums) {
        return new Download("sandbank-usage.csv", "text/csv", out -> {
            out.write(CsvText.BOM + CsvText.line(COLUMNS));
            span.pieces().forEach(piece -> out.write(CsvText.line(cells(span, piece, sums.of(piece)))));
        });
    }

    private static List<String> cells(UsageSpan span, Piece piece, UsageSum sum) {
        StatusCounts statuses = sum.statuses();
        Latencies latencies = sum.latencies();
        return List.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(piece.start()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(piece.end()),
                span.zone().getId(),
                piece.running() ? "no" : "yes",
                Long.toString(statuses.calls()),
                Long.toString(statuses.errors()),
                Long.toString(statuses.unauthenticated()),
                Long.toString(statuses.forbidden()),
                Long.toString(statuses.limited()),
                Long.toString(sum.named()),
                Figures.plainMillis(latencies.percentile(50)),
                Figures.plainMillis(latencies.percentile(95)),
                Figures.plainMillis(latencies.percentile(99)),
                Figures.plainMillis(latencies.max()));
    }
}
