package dev.sandbank.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While nodes are replaced one after another, those of the version before go on reading and writing what a newer one has
 * migrated. So a migration only adds. What no version before the next one uses any more may be removed later, by a
 * migration that is listed here with its reason.
 */
class ExpandThenContractTest {

    /** Files that take something away, and why no node of the version before misses it. */
    private static final Map<String, String> REMOVALS = Map.of(
            "V010__guess_lock.sql", "from before the first release with several nodes",
            "V026__tried_calls.sql", "from before the first release with several nodes",
            "V028__live_calls_and_half_hours.sql", "from before the first release with several nodes",
            "V030__approved_markets.sql", "from before the first release with several nodes");

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern CREATED = Pattern.compile("\\bcreate\\s+(?:unlogged\\s+)?table\\s+(\\w+)");
    private static final Pattern UNIQUE = Pattern.compile("\\bcreate\\s+unique\\s+index\\s+\\w+\\s+on\\s+(\\w+)");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\bdrop\\s+(table|column)\\b|\\brename\\b|\\balter\\s+column\\b|\\badd\\s+(constraint|check)\\b");
    private static final Pattern NEW_DUTY = Pattern.compile(
            "\\balter\\s+table\\s+\\w+\\s+add\\s(?=.*\\bnot\\s+null\\b)(?!.*\\bdefault\\b)", Pattern.DOTALL);

    @Test
    void migrationsTakeNothingAwayThatTheVersionBeforeUses() {
        Map<String, List<String>> found = new TreeMap<>();
        for (String file : Migrations.FILES) {
            List<String> removals = Stream.of("", "postgres/")
                    .flatMap(folder -> text(folder + file).stream())
                    .flatMap(text -> removals(text).stream())
                    .toList();
            if (!removals.isEmpty()) {
                found.put(file, removals);
            }
        }
        assertThat(found.keySet()).as("files that take away: %s", found).isEqualTo(REMOVALS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table client",
                "alter table client drop column icon",
                "alter table client\n    rename column icon to picture",
                "alter table client rename to application",
                "alter table client add column icon text not null",
                "alter table client add icon text\n    not null",
                "alter table client alter column icon set not null",
                "alter table client add constraint short check (length(name) < 9)",
                "create unique index client_by_name on client (name)",
                "create table visit (id text not null); drop table client"
            })
    void whatTheVersionBeforeWouldMissIsNoticed(String sql) {
        assertThat(removals(sql)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table visit (id text not null); create unique index visit_by_id on visit (id)",
                "alter table client add column icon text",
                "alter table client add column icon text not null default ''",
                "create index client_by_name on client (name); drop index client_in_order",
                "-- rename what was\nupdate client set name = ''"
            })
    void whatOnlyAddsIsAllowed(String sql) {
        assertThat(removals(sql)).isEmpty();
    }

    private static List<String> removals(String text) {
        String sql = COMMENT.matcher(text).replaceAll("");
        List<String> created =
                CREATED.matcher(sql).results().map(match -> match.group(1)).toList();
        return Stream.of(sql.split(";"))
                .map(String::strip)
                .filter(statement -> TAKES_AWAY.matcher(statement).find()
                        || NEW_DUTY.matcher(statement).find()
                        || isUniqueOnOld(statement, created))
                .toList();
    }

    private static boolean isUniqueOnOld(String statement, List<String> created) {
        Matcher index = UNIQUE.matcher(statement);
        return index.find() && !created.contains(index.group(1));
    }

    private static Optional<String> text(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
