package dev.sandbank.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of security cases, and the tests that carry their numbers. */
final class SecurityCases {

    /** A row: number, case, answer, test classes. */
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| ([^|]*) \\| ([^|]*) \\|([^|]*)\\|$");

    private static final Pattern TEST_NAME = Pattern.compile("case(\\d+)\\D.*");

    /** The words with which a case without tests names the change it waits for. */
    private static final String LATER = "comes with ";

    private SecurityCases() {}

    /** The classes with tests of each case, by its number. */
    static SortedMap<Integer, SortedSet<String>> tested(List<SourceFile> tests) {
        SortedMap<Integer, SortedSet<String>> classes = new TreeMap<>();
        for (SourceFile file : tests) {
            String name = file.name().replaceFirst(".*/", "").replace(".java", "");
            for (SourceFile.Method method : file.methods()) {
                Matcher test = TEST_NAME.matcher(method.name());
                if (test.matches()) {
                    classes.computeIfAbsent(Integer.valueOf(test.group(1)), number -> new TreeSet<>())
                            .add(name);
                }
            }
        }
        return classes;
    }

    /** The page with the last column made from the tests. */
    static String page(String written, SortedMap<Integer, SortedSet<String>> tested) {
        StringBuilder page = new StringBuilder();
        written.lines().forEach(line -> page.append(row(line, tested)).append('\n'));
        return page.toString();
    }

    /** The cases that have neither a test nor the change they wait for, or that have both. */
    static List<String> unclear(String page) {
        return page.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> row.group(4).isBlank() != row.group(3).startsWith(LATER))
                .map(row -> "case " + row.group(1))
                .toList();
    }

    /** The numbers of all rows, in the order of the page. */
    static List<Integer> numbers(String page) {
        return page.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> Integer.valueOf(row.group(1)))
                .toList();
    }

    private static String row(String line, SortedMap<Integer, SortedSet<String>> tested) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            return line;
        }
        SortedSet<String> classes = tested.getOrDefault(Integer.valueOf(row.group(1)), noClasses());
        String named = classes.isEmpty() ? "" : "`" + String.join("`, `", classes) + "` ";
        return "| %s | %s | %s | %s|".formatted(row.group(1), row.group(2), row.group(3), named);
    }

    private static SortedSet<String> noClasses() {
        return new TreeSet<>(Comparator.naturalOrder());
    }
}
