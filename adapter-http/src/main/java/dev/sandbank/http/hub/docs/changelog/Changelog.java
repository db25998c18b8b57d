package dev.sandbank.http.hub.docs.changelog;

import dev.sandbank.http.operation.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The history of one document, newest first, as its file under {@code /changes} tells it. A line is the word and number of
 * a version, a date, or an operation behind {@code +}, {@code ~} or {@code -}: added, changed or removed on that date.
 */
record Changelog(List<Version> versions) {

    private static final String VERSION = "version ";

    /** A version of the document. */
    record Version(String version, List<Day> days) {}

    /** What happened on one day; the operations by their ids. */
    record Day(LocalDate date, List<String> added, List<String> changed, List<String> removed) {}

    static Changelog of(Product product) {
        String path = "/changes/" + product.id() + ".txt";
        try (InputStream file = Changelog.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no history: " + path);
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Changelog read(String text) {
        List<Version> versions = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(VERSION)) {
                versions.add(new Version(line.substring(VERSION.length()), new ArrayList<>()));
            } else {
                add(line, versions.get(versions.size() - 1).days());
            }
        }
        return new Changelog(versions);
    }

    private static void add(String line, List<Day> days) {
        if (Character.isDigit(line.charAt(0))) {
            days.add(new Day(LocalDate.parse(line), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            return;
        }
        Day day = days.get(days.size() - 1);
        List<String> operations = switch (line.charAt(0)) {
            case '+' -> day.added();
            case '~' -> day.changed();
            case '-' -> day.removed();
            default -> throw new IllegalArgumentException("not a line of a history: " + line);
        };
        operations.add(line.substring(2));
    }
}
