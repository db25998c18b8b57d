package dev.sandbank.http.hub.call;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.support.Seek;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words about calls that several pages use. */
final class CallWords {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;

    private static final List<Column> COLUMNS = List.of(
            Column.of("Call"),
            Column.of("Status"),
            Column.of("Application"),
            Column.ofNumbers("Time taken"),
            Column.of("When"));

    private CallWords() {}

    /** The names of the applications that the reader may use, by their ids. */
    static Map<String, String> names(HubRequest request, ApplicationUseCases.From applications) {
        Map<String, String> names = new LinkedHashMap<>();
        applications
                .from(request.source())
                .list()
                .list(request.developer().id(), "", Seek.first(Seek.MAX_ROWS))
                .rows()
                .forEach(
                        row -> names.put(row.client().id().value(), row.client().name()));
        return names;
    }

    /** A table of calls. */
    static Table table(List<CallEntry> entries, Map<String, String> names, Instant now) {
        return new Table(
                "Calls",
                COLUMNS,
                entries.stream().map(entry -> row(entry, names, now)).toList());
    }

    private static List<Cell> row(CallEntry entry, Map<String, String> names, Instant now) {
        String client = entry.client().value();
        CallEntry.Made made = entry.made();
        String name = names.getOrDefault(client, client);
        String from = !entry.proved() ? "named only, not authenticated" : made.tried() ? "tried from a page" : null;
        return List.of(
                Cell.link(made.operation(), Section.CALLS.pathOf(entry.id()), below(entry)),
                status(entry),
                from == null ? Cell.text(name) : Cell.text(name, from),
                Cell.text(took(entry)),
                Cell.moment(new UtcMoment(entry.at(), now)));
    }

    /** What was called, and why it was refused. */
    private static String below(CallEntry entry) {
        String called = entry.made().method() + " " + entry.made().route();
        String reason = entry.answer().reason();
        return reason == null ? called : called + ": " + reason;
    }

    static Cell status(CallEntry entry) {
        int status = entry.answer().status();
        Tone tone = status < FIRST_REFUSAL ? Tone.SUCCESS : status < FIRST_FAULT ? Tone.WARNING : Tone.DANGER;
        return Cell.badge(tone, Integer.toString(status));
    }

    /** {@code 1.53 ms}. */
    static String took(CallEntry entry) {
        return String.format(Locale.ROOT, "%,.2f ms", entry.answer().took().toNanos() / 1_000_000.0);
    }

    /** Says how much is kept. */
    static String kept(CallBounds bounds) {
        return bounds.most() == 0
                ? "This server keeps no entries of calls."
                : "An entry is kept for " + words(bounds.keep()) + ", and at most " + Counted.grouped(bounds.most())
                        + " are kept of one application.";
    }

    private static String words(Duration time) {
        if (time.toSeconds() % Duration.ofDays(1).toSeconds() == 0) {
            return Counted.of(time.toDays(), "day", "days");
        }
        return time.toSeconds() % Duration.ofHours(1).toSeconds() == 0
                ? Counted.of(time.toHours(), "hour", "hours")
                : Counted.of(time.toSeconds(), "second", "seconds");
    }
}
