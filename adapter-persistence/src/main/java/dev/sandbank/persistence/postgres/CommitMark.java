package dev.sandbank.persistence.postgres;

import dev.sandbank.application.support.Digits;
import dev.sandbank.persistence.unit.Remembered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table by which processes notice what others write. Each writing connection has a row, which it changes in every
 * transaction that changes something that is remembered, so the row becomes visible together with the changes. Whoever listens is told at
 * the commit.
 */
final class CommitMark {

    static final String CHANNEL = "sandbank_commit";

    /** Rows of connections that ended are of no use; nothing is noticed by their removal that costs more than a look. */
    private static final String FORGET = "delete from commit_mark where changed_at < now() - interval '1 day'";

    private static final String SET = """
            with mark as (
                insert into commit_mark (writer, commits, changed_at) values (?, 1, now())
                on conflict (writer) do update set commits = commit_mark.commits + 1, changed_at = excluded.changed_at
                returning writer, commits)
            select pg_notify('sandbank_commit', writer || ' ' || commits || ' ' || ?) from mark
            """;

    private static final String OTHERS = "select writer, commits from commit_mark where writer <> ?";

    private CommitMark() {}

    /** A number for a writing connection or a server that no other one ever had. */
    static long newWriter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORGET);
            try (ResultSet rows = statement.executeQuery("select nextval('commit_writer')")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** The longest text that a server tells is a little longer. */
    private static final int LONGEST = 7_000;

    private static final String ANYTHING = "*";

    /** What was changed, for {@link #setting}: spaces, or a sign for anything. */
    static String words(Remembered remembered) {
        String spaces = String.join(" ", remembered.spaces());
        return remembered.anything() || spaces.length() > LONGEST ? ANYTHING : spaces;
    }

    /**
     * What the server told.
     *
     * @param commits how often the writer has committed
     */
    record Told(long writer, long commits, Remembered remembered) {

        private static final Pattern FORM = Pattern.compile("[0-9]{1,18} [0-9]{1,18} .+");

        /** Null if it has another form, as that of an earlier version. */
        static @Nullable Told parse(String text) {
            if (!FORM.matcher(text).matches()) {
                return null;
            }
            List<String> words = List.of(text.split(" "));
            List<String> spaces = words.subList(2, words.size());
            boolean anything = spaces.contains(ANYTHING);
            return new Told(
                    Digits.large(words.get(0)),
                    Digits.large(words.get(1)),
                    new Remembered(anything, anything ? Set.of() : Set.copyOf(spaces)));
        }
    }

    /** The statement that marks a transaction, without its two parameters: the writer, and the words. */
    static String setting() {
        return SET;
    }

    /** How often each other connection has committed. */
    static Map<Long, Long> ofOthers(Connection connection, long own) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OTHERS)) {
            statement.setLong(1, own);
            try (ResultSet rows = statement.executeQuery()) {
                Map<Long, Long> commits = new HashMap<>();
                while (rows.next()) {
                    commits.put(rows.getLong(1), rows.getLong(2));
                }
                return commits;
            }
        }
    }
}
