package dev.sandbank.persistence.sql;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Found.Numbered;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads lists page by page from tables that number their rows in the column {@code entry}. The last page takes no longer
 * than the first one.
 */
public final class Pages {

    private Pages() {}

    /**
     * A page of the rows that fulfil a condition.
     *
     * @param select {@code select ... from ...}, with the column {@code entry}
     * @param condition after {@code where}; it may name the bindings
     */
    public static <T> Found<T> read(
            Handle handle, String select, String condition, Map<String, ?> bindings, Seek seek, RowMapper<T> mapper) {
        return Found.of(seek, list(handle, select, condition, bindings, seek, mapper));
    }

    private static <T> List<Numbered<T>> list(
            Handle handle, String select, String condition, Map<String, ?> bindings, Seek seek, RowMapper<T> mapper) {
        String order = seek.forward() ? "entry > :from order by entry" : "entry < :from order by entry desc";
        Query query = handle.createQuery(select + " where " + condition + " and " + order + " limit :most")
                .bind("from", seek.from())
                .bind("most", seek.most() + 1)
                .bindMap(bindings);
        return query.map((rows, context) -> new Numbered<>(rows.getLong("entry"), mapper.map(rows, context)))
                .list();
    }

    /** The same, but the row with the largest number comes first. */
    public static <T> Found<T> readNewestFirst(
            Handle handle, String select, String condition, Map<String, ?> bindings, Seek seek, RowMapper<T> mapper) {
        Seek backward = new Seek(opposite(seek.from()), !seek.forward(), seek.most());
        List<Numbered<T>> found = list(handle, select, condition, bindings, backward, mapper).stream()
                .map(row -> new Numbered<>(opposite(row.number()), row.row()))
                .toList();
        return Found.of(seek, found);
    }

    /** The number that has the same place in the opposite order. */
    private static long opposite(long number) {
        return number == Long.MIN_VALUE ? Long.MAX_VALUE : number == Long.MAX_VALUE ? Long.MIN_VALUE : -number;
    }

    /** The pattern of {@code like ... escape '\'} for rows whose folded text contains what was typed. */
    public static String containing(String typed) {
        String wanted = SearchText.wanted(typed)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + wanted + "%";
    }
}
