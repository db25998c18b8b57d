package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A document whose tables have a row for each case: number, case, answer, and the classes with the tests of the case.
 *
 * @param document the path from the root of the project
 * @param sign what stands before a number in the table
 * @param mark how the source of a test names a case; its first group that matches is the number
 */
record CaseTable(String document, String sign, Pattern mark) {

    /** The words with which a case without tests names the change it waits for. */
    private static final String LATER = "comes with ";

    /** The classes with tests of each case, by its number. */
    SortedMap<Integer, SortedSet<String>> tested(Map<String, String> texts) {
        SortedMap<Integer, SortedSet<String>> classes = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.contains("/src/test/java/") && !path.startsWith("architecture-tests/")) {
                String name = path.replaceFirst(".*/", "").replace(".java", "");
                mark.matcher(text)
                        .results()
                        .forEach(found -> classes.computeIfAbsent(number(found), number -> new TreeSet<>())
                                .add(name));
            }
        });
        return classes;
    }

    /** Compares the document with the tests, or writes it anew with {@code -Dsandbank.docs=write}. */
    void check(Map<String, String> texts) {
        String written = written(texts);
        String current = page(written, tested(texts));
        if ("write".equals(System.getProperty("sandbank.docs"))) {
            SourceTree.write(document, current);
        } else {
            assertThat(written)
                    .as("the table of %s; -Dsandbank.docs=write writes it anew", document)
                    .isEqualTo(current);
        }
    }

    String written(Map<String, String> texts) {
        return Objects.requireNonNull(texts.get(document), document);
    }

    /** The page with the last column made from the tests. */
    String page(String written, SortedMap<Integer, SortedSet<String>> tested) {
        StringBuilder page = new StringBuilder();
        written.lines().forEach(line -> page.append(row(line, tested)).append('\n'));
        return page.toString();
    }

    /** The cases that have neither a test nor the change they wait for, or that have both. */
    List<String> unclear(String page) {
        return page.lines()
                .map(row()::matcher)
                .filter(Matcher::matches)
                .filter(row -> row.group(4).isBlank() != row.group(3).startsWith(LATER))
                .map(row -> sign + row.group(1))
                .toList();
    }

    /** The numbers of all rows, in the order of the page. */
    List<Integer> numbers(String page) {
        return page.lines()
                .map(row()::matcher)
                .filter(Matcher::matches)
                .map(row -> Integer.valueOf(row.group(1)))
                .toList();
    }

    private String row(String line, SortedMap<Integer, SortedSet<String>> tested) {
        Matcher row = row().matcher(line);
        if (!row.matches()) {
            return line;
        }
        SortedSet<String> classes = tested.getOrDefault(Integer.valueOf(row.group(1)), noClasses());
        String named = classes.isEmpty() ? "" : "`" + String.join("`, `", classes) + "` ";
        return "| %s%s | %s | %s | %s|".formatted(sign, row.group(1), row.group(2), row.group(3), named);
    }

    private Pattern row() {
        return Pattern.compile("^\\| " + sign + "(\\d+) \\| ([^|]*) \\| ([^|]*) \\|([^|]*)\\|$");
    }

    private static Integer number(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private static SortedSet<String> noClasses() {
        return new TreeSet<>(Comparator.naturalOrder());
    }
}
