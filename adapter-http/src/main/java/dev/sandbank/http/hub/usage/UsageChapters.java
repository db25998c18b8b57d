package dev.sandbank.http.hub.usage;

import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page of usage tells of some hours: sums, plots with their tables, operations, and causes of refusals. */
final class UsageChapters {

    private static final int TOP = 10;

    private final UsageSums sums;
    private final OverTime overTime;

    UsageChapters(UsageSpan span, UsageSums sums, Allowance allowance) {
        this.sums = sums;
        this.overTime = new OverTime(span, sums, allowance);
    }

    List<Chapter> all() {
        List<Chapter> chapters = new ArrayList<>();
        UsageSum sum = sums.inAll();
        chapters.add(Chapter.of("In all", new Block.Facts(facts(sum))));
        chapters.addAll(overTime.all());
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
                    "Longest time of " + Counted.of(latencies.calls(), "call", "calls"),
                    Figures.millis(latencies.max())));
        } else {
            facts.add(Pair.of("Time of 50 % of calls, at most", Figures.millis(latencies.percentile(50))));
            facts.add(Pair.of("Time of 95 % of calls, at most", Figures.millis(latencies.percentile(95))));
            facts.add(Pair.of("Time of 99 % of calls, at most", Figures.millis(latencies.percentile(99))));
            facts.add(Pair.of("Longest time", Figures.millis(latencies.max())));
        }
        return facts;
    }

    /** Of few calls there is no percentile, but a longest time. */
    private static Cell within(Latencies latencies) {
        Optional<Duration> percentile = latencies.percentile(95);
        return latencies.calls() == 0 || percentile.isPresent()
                ? Cell.text(Figures.millis(percentile))
                : Cell.text(Figures.millis(latencies.max()), "longest of " + latencies.calls());
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
}
