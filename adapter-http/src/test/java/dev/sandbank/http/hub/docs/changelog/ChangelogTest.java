package dev.sandbank.http.hub.docs.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.operation.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The histories of the documents are complete: whoever adds, changes or removes an operation, or gives a document another
 * version, makes an entry. {@code -Dsandbank.docs=write} makes the entries of today for all that is not known yet.
 */
class ChangelogTest {

    private static final Path HISTORIES = Path.of("src/main/resources/changes");
    private static final Path KNOWN = Path.of("src/test/resources/docs/operations.txt");

    @Test
    void everyChangeOfADocumentHasAnEntry() throws IOException {
        Fingerprints now = Fingerprints.now();
        Map<String, String> known = known();
        if ("write".equals(System.getProperty("sandbank.docs"))) {
            write(now, known);
            known = known();
        }

        assertThat(now.operations())
                .as("a document changed; -Dsandbank.docs=write makes the entries of its history")
                .isEqualTo(known);
        for (Product product : Product.values()) {
            List<Changelog.Version> versions =
                    Changelog.read(Files.readString(file(product))).versions();
            assertThat(versions.get(0).version())
                    .as(product.id())
                    .isEqualTo(now.versions().get(product.id()));
            assertThat(left(versions)).as(product.id()).isEqualTo(ids(product, known.keySet()));
        }
    }

    @Test
    void daysAndVersionsAreReadInTheOrderOfTheFile() {
        Changelog read = Changelog.read("version 2\n2026-03-02\n- old\n~ same\nversion 1\n2026-01-01\n+ old\n+ same\n");

        assertThat(read.versions()).extracting(Changelog.Version::version).containsExactly("2", "1");
        Changelog.Day day = read.versions().get(0).days().get(0);
        assertThat(day.date()).isEqualTo("2026-03-02");
        assertThat(day.removed()).containsExactly("old");
        assertThat(day.changed()).containsExactly("same");
        assertThat(left(read.versions())).containsExactly("same");
    }

    /** What is there after everything happened, from the oldest entry to the newest. */
    private static Set<String> left(List<Changelog.Version> versions) {
        List<Changelog.Day> days = new ArrayList<>();
        versions.forEach(version -> days.addAll(version.days()));
        Set<String> left = new TreeSet<>();
        for (int i = days.size() - 1; i >= 0; i--) {
            left.addAll(days.get(i).added());
            assertThat(left)
                    .as("changed or removed without being there")
                    .containsAll(days.get(i).changed());
            left.removeAll(days.get(i).removed());
        }
        return left;
    }

    private static void write(Fingerprints now, Map<String, String> known) throws IOException {
        Map<String, String> operations = now.operations();
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        for (Product product : Product.values()) {
            StringBuilder lines = new StringBuilder();
            Set<String> all = new TreeSet<>(ids(product, operations.keySet()));
            all.addAll(ids(product, known.keySet()));
            for (String id : all) {
                String before = known.get(product.id() + " " + id);
                String after = operations.get(product.id() + " " + id);
                if (after == null) {
                    lines.append("- ").append(id).append('\n');
                } else if (!after.equals(before)) {
                    lines.append(before == null ? "+ " : "~ ").append(id).append('\n');
                }
            }
            String version = "version " + now.versions().get(product.id()) + "\n";
            String text = Files.exists(file(product)) ? Files.readString(file(product)) : "";
            if (!text.startsWith(version)) {
                text = version + text;
            }
            String begun = version + today + "\n";
            if (lines.length() > 0) {
                text = begun + lines + text.substring(text.startsWith(begun) ? begun.length() : version.length());
            }
            Files.writeString(file(product), text);
        }
        Files.writeString(
                KNOWN,
                operations.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static Set<String> ids(Product product, Set<String> keys) {
        String start = product.id() + " ";
        return keys.stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(Product product) {
        return HISTORIES.resolve(product.id() + ".txt");
    }

    private static Map<String, String> known() throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (String line : Files.exists(KNOWN) ? Files.readAllLines(KNOWN) : List.<String>of()) {
            int blank = line.lastIndexOf(' ');
            known.put(line.substring(0, blank), line.substring(blank + 1));
        }
        return known;
    }
}
