package dev.sandbank.http.hub.usage;

import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Plot;
import dev.sandbank.http.page.part.Plot.Bar;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What usage tells piece by piece: plots, each with a table of the same pieces beside it. */
final class OverTime {

    private static final int BASIS_POINTS = 10_000;

    private final UsageSpan span;
    private final UsageSums sums;
    private final Allowance allowance;

    OverTime(UsageSpan span, UsageSums sums, Allowance allowance) {
        this.span = span;
        this.sums = sums;
        this.allowance = allowance;
    }

    List<Chapter> all() {
        List<Chapter> chapters = new ArrayList<>(List.of(calls()));
        if (allowance.isLimited()) {
            chapters.add(limit());
        }
        chapters.add(durations());
        return chapters;
    }

    private Chapter calls() {
        long total = sums.inAll().statuses().calls();
        Piece peak = peak(piece -> statuses(piece).calls());
        String told = total == 0
                ? "No call of these applications proved to come from them."
                : Counted.of(total, "call", "calls") + " in all; the most in one "
                        + span.unit().word() + " were "
                        + Counted.grouped(statuses(peak).calls()) + ", from " + when(peak)
                        + ". Errors are the part of a bar with the dashed edge." + running();
        return chapter(
                "Calls over time",
                new Plot(
                        "Calls by " + span.unit().word(),
                        told,
                        Counted.grouped(statuses(peak).calls()),
                        bars(piece -> new Bar(
                                piece.text(),
                                statuses(piece).calls(),
                                statuses(piece).errors(),
                                piece.running(),
                                true))),
                List.of("Calls", "Errors", "401", "403", "429"),
                piece -> {
                    StatusCounts statuses = statuses(piece);
                    return List.of(
                            Cell.number(statuses.calls()),
                            Cell.number(statuses.errors()),
                            Cell.number(statuses.unauthenticated()),
                            Cell.number(statuses.forbidden()),
                            Cell.number(statuses.limited()));
                });
    }

    private Chapter limit() {
        Piece peak = peak(piece -> Math.round(used(piece) * BASIS_POINTS));
        String told = Counted.of(letIn(sums.inAll().statuses()), "call was", "calls were") + " let in and "
                + Counted.grouped(sums.inAll().statuses().limited()) + " refused by the limit, which is now "
                + Counted.grouped(allowance.perMinute()) + " calls a minute for these applications together; the "
                + span.unit().word() + " that used the largest part of it, " + Figures.percent(used(peak))
                + ", began " + when(peak)
                + ". Calls for tokens are among them, although the limit does not count those." + running();
        return chapter(
                "Use of the rate limit",
                new Plot(
                        "Use of the rate limit by " + span.unit().word(),
                        told,
                        Figures.percent(used(peak)),
                        bars(piece -> new Bar(
                                piece.text(), Math.round(used(piece) * BASIS_POINTS), 0, piece.running(), true))),
                List.of("Let in", "Refused", "Used"),
                piece -> List.of(
                        Cell.number(letIn(statuses(piece))),
                        Cell.number(statuses(piece).limited()),
                        Cell.text(Figures.percent(used(piece)))));
    }

    private Chapter durations() {
        Piece peak = peak(piece -> micros(sums.of(piece).latencies()));
        Latencies slowest = sums.of(peak).latencies();
        String told = "The time in which 95 % of the calls were answered; of fewer than " + Latencies.ENOUGH
                + " calls, the longest time. Without calls there is a gap. It is exact to the next of the steps "
                + Figures.steps() + "."
                + (slowest.calls() == 0
                        ? ""
                        : " Of " + Counted.of(sums.inAll().latencies().calls(), "call", "calls")
                                + " in all, the slowest were those from " + when(peak) + ", with "
                                + Figures.millis(told(slowest)) + ".");
        return chapter(
                "Duration over time",
                new Plot("Duration by " + span.unit().word(), told, Figures.millis(told(slowest)), bars(piece -> {
                    Latencies latencies = sums.of(piece).latencies();
                    return new Bar(piece.text(), micros(latencies), 0, piece.running(), latencies.calls() > 0);
                })),
                List.of("Calls", "50 % within", "95 % within", "99 % within", "Longest"),
                piece -> {
                    Latencies latencies = sums.of(piece).latencies();
                    return List.of(
                            Cell.number(latencies.calls()),
                            Cell.text(Figures.millis(latencies.percentile(50))),
                            Cell.text(Figures.millis(latencies.percentile(95))),
                            Cell.text(Figures.millis(latencies.percentile(99))),
                            Cell.text(Figures.millis(latencies.max())));
                });
    }

    private Chapter chapter(String title, Plot plot, List<String> columns, Function<Piece, List<Cell>> cells) {
        List<Column> headings = new ArrayList<>(List.of(Column.of("From (" + span.zone() + ")")));
        columns.forEach(column -> headings.add(Column.ofNumbers(column)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Piece piece : span.pieces()) {
            List<Cell> row = new ArrayList<>();
            row.add(piece.running() ? Cell.text(piece.text(), "not over yet") : Cell.text(piece.text()));
            row.addAll(cells.apply(piece));
            rows.add(row);
        }
        return Chapter.of(title, new Block.Drawn(plot), Block.Listed.of(new Table(plot.title(), headings, rows)));
    }

    private List<Bar> bars(Function<Piece, Bar> bar) {
        return span.pieces().stream().map(bar).toList();
    }

    /** The first of the highest. */
    private Piece peak(ToLongFunction<Piece> height) {
        Piece peak = span.pieces().get(0);
        for (Piece piece : span.pieces()) {
            if (height.applyAsLong(piece) > height.applyAsLong(peak)) {
                peak = piece;
            }
        }
        return peak;
    }

    private String when(Piece piece) {
        return piece.text() + " " + span.zone();
    }

    private String running() {
        return span.pieces().get(span.pieces().size() - 1).running()
                ? " The last " + span.unit().word() + " is not over yet."
                : "";
    }

    private StatusCounts statuses(Piece piece) {
        return sums.of(piece).statuses();
    }

    private static long letIn(StatusCounts statuses) {
        return statuses.calls() - statuses.limited();
    }

    private double used(Piece piece) {
        return allowance.used(piece, letIn(statuses(piece)));
    }

    /** Of few calls there is no percentile, but a longest time. */
    private static Optional<Duration> told(Latencies latencies) {
        return latencies.percentile(95).or(latencies::max);
    }

    private static long micros(Latencies latencies) {
        return told(latencies).map(time -> time.toNanos() / 1_000).orElse(0L);
    }
}
