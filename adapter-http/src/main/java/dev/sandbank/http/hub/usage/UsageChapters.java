package dev.sandbank.http.hub.usage;

import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.http.hub.usage.Span.Piece;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Plot;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the page of usage tells of some hours: sums, a plot with its table, operations, and causes of refusals. */
final class UsageChapters {

    private static final int TOP = 10;
    private static final String DASH = "–";

    private final Span span;
    private final UsageSums sums;

    UsageChapters(Span span, UsageSums sums) {
        this.span = span;
        this.sums = sums;
    }

    List<Chapter> all() {
        List<Chapter> chapters = new ArrayList<>();
        UsageSum sum = sums.inAll();
        chapters.add(Chapter.of("In all", new Block.Facts(facts(sum))));
        chapters.add(Chapter.of("Calls over time", new Block.Drawn(plot()), Block.Listed.of(table())));
        chapters.add(Chapter.of("Top operations", Block.Listed.of(operations())));
        if (!sum.causes().isEmpty()) {
            chapters.add(Chapter.of("Causes of 401, 403 and 429", Block.Listed.of(causes(sum))));
        }
        return chapters;
    }

    private static List<Pair> facts(UsageSum sum) {
        StatusCounts statuses = sum.statuses();
        Latencies latencies = sum.latencies();
        List<Pair> facts = new ArrayList<>(List.of(
                Pair.of("Calls", Cell.number(statuses.calls())),
                Pair.of("Errors", Cell.number(statuses.errors())),
                Pair.of("401, not authenticated", Cell.number(statuses.unauthenticated())),
                Pair.of("403, not allowed", Cell.number(statuses.forbidden())),
                Pair.of("429, over the rate limit", Cell.number(statuses.limited())),
                Pair.of("Calls that only named an application", Cell.number(sum.named())),
                Pair.of("Calls tried from pages", Cell.number(sum.tried()))));
        if (latencies.calls() < Latencies.ENOUGH) {
            facts.add(Pair.of(
                    "Longest time of " + Counted.of(latencies.calls(), "call", "calls"), millis(latencies.max())));
        } else {
            facts.add(Pair.of("Time of 50 % of calls, at most", millis(latencies.percentile(50))));
            facts.add(Pair.of("Time of 95 % of calls, at most", millis(latencies.percentile(95))));
            facts.add(Pair.of("Time of 99 % of calls, at most", millis(latencies.percentile(99))));
            facts.add(Pair.of("Longest time", millis(latencies.max())));
        }
        return facts;
    }

    private Plot plot() {
        List<Plot.Bar> bars = new ArrayList<>();
        long total = 0;
        Piece peak = sums.pieces().get(0);
        long highest = 0;
        for (Piece piece : sums.pieces()) {
            StatusCounts statuses = sums.of(piece).statuses();
            bars.add(new Plot.Bar(piece.text(), statuses.calls(), statuses.errors(), piece.running()));
            total += statuses.calls();
            if (statuses.calls() > highest) {
                highest = statuses.calls();
                peak = piece;
            }
        }
        String told = highest == 0
                ? "No call of these applications proved to come from them."
                : Counted.of(total, "call", "calls") + " in all; the most in one " + span.unit() + " were "
                        + Counted.grouped(highest) + ", from " + peak.text() + " UTC. Errors are the part of a bar with"
                        + " the dashed edge, and the last " + span.unit() + " is not over yet.";
        return new Plot("Calls by " + span.unit(), told, bars);
    }

    private Table table() {
        return new Table(
                "Calls by " + span.unit(),
                List.of(
                        Column.of("From (UTC)"),
                        Column.ofNumbers("Calls"),
                        Column.ofNumbers("Errors"),
                        Column.ofNumbers("429"),
                        Column.ofNumbers("95 % within")),
                sums.pieces().stream().map(this::row).toList());
    }

    private List<Cell> row(Piece piece) {
        UsageSum sum = sums.of(piece);
        return List.of(
                piece.running() ? Cell.text(piece.text(), "not over yet") : Cell.text(piece.text()),
                Cell.number(sum.statuses().calls()),
                Cell.number(sum.statuses().errors()),
                Cell.number(sum.statuses().limited()),
                within(sum.latencies()));
    }

    /** Of few calls there is no percentile, but a longest time. */
    private static Cell within(Latencies latencies) {
        Optional<Duration> percentile = latencies.percentile(95);
        return latencies.calls() == 0 || percentile.isPresent()
                ? Cell.text(millis(percentile))
                : Cell.text(millis(latencies.max()), "longest of " + latencies.calls());
    }

    private Table operations() {
        return new Table(
                "Top operations",
                List.of(
                        Column.of("Operation"),
                        Column.ofNumbers("Calls"),
                        Column.ofNumbers("Errors"),
                        Column.ofNumbers("95 % within")),
                sums.byOperation().entrySet().stream()
                        .filter(each -> each.getValue().statuses().calls() > 0)
                        .sorted(Comparator.<Map.Entry<String, UsageSum>>comparingLong(
                                        each -> -each.getValue().statuses().calls())
                                .thenComparing(Map.Entry::getKey))
                        .limit(TOP)
                        .map(each -> List.of(
                                Cell.code(each.getKey()),
                                Cell.number(each.getValue().statuses().calls()),
                                Cell.number(each.getValue().statuses().errors()),
                                within(each.getValue().latencies())))
                        .toList());
    }

    private static Table causes(UsageSum sum) {
        return new Table(
                "Causes of 401, 403 and 429",
                List.of(Column.of("Reason"), Column.ofNumbers("Calls")),
                sum.causes().entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(TOP)
                        .map(cause -> List.of(Cell.code(cause.getKey()), Cell.number(cause.getValue())))
                        .toList());
    }

    private static String millis(Optional<Duration> time) {
        return time.map(each -> String.format(Locale.ROOT, "%,.1f ms", each.toNanos() / 1_000_000.0))
                .orElse(DASH);
    }
}
