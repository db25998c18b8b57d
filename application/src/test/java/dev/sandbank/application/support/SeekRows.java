package dev.sandbank.application.support;

import dev.sandbank.application.support.Found.Numbered;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Pages of lists in memory. */
public final class SeekRows {

    private SeekRows() {}

    /** The page of the rows that fulfil a condition, by their numbers. */
    public static <T> Found<T> of(Map<Long, T> rows, Predicate<T> condition, Seek seek) {
        return Found.of(seek, list(rows, condition, seek));
    }

    /** The same, but the row with the largest number comes first. */
    public static <T> Found<T> newestFirst(Map<Long, T> rows, Predicate<T> condition, Seek seek) {
        Map<Long, T> turned = new HashMap<>();
        rows.forEach((number, row) -> turned.put(-number, row));
        return of(turned, condition, seek);
    }

    private static <T> List<Numbered<T>> list(Map<Long, T> rows, Predicate<T> condition, Seek seek) {
        Comparator<Numbered<T>> order = Comparator.comparingLong(Numbered::number);
        return rows.entrySet().stream()
                .map(entry -> new Numbered<>(entry.getKey(), entry.getValue()))
                .filter(row -> seek.forward() ? row.number() > seek.from() : row.number() < seek.from())
                .filter(row -> condition.test(row.row()))
                .sorted(seek.forward() ? order : order.reversed())
                .limit(seek.most() + 1L)
                .toList();
    }
}
