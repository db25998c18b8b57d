package dev.sandbank.application.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param rows in the order of the list
 * @param previous the number before which the previous page ends; null if this is the first one
 * @param next the number after which the next page begins; null if this is the last one
 */
public record Found<T>(
        List<T> rows, @Nullable Long previous, @Nullable Long next) {

    public Found {
        rows = List.copyOf(rows);
    }

    /** A row and its number. */
    public record Numbered<T>(long number, T row) {}

    /**
     * The page of what a store found.
     *
     * @param found the rows in the direction of the search, one more than wanted if there is one more
     */
    public static <T> Found<T> of(Seek seek, List<Numbered<T>> found) {
        boolean more = found.size() > seek.most();
        List<Numbered<T>> page = new ArrayList<>(found.subList(0, Math.min(found.size(), seek.most())));
        if (!seek.forward()) {
            Collections.reverse(page);
        }
        boolean before = seek.forward() ? seek.from() != Long.MIN_VALUE : more;
        boolean after = seek.forward() ? more : seek.from() != Long.MAX_VALUE;
        return new Found<>(
                page.stream().map(Numbered::row).toList(),
                before && !page.isEmpty() ? page.get(0).number() : null,
                after && !page.isEmpty() ? page.get(page.size() - 1).number() : null);
    }
}
