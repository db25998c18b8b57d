package dev.sandbank.http.hub.docs.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.OpenapiDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Links that somebody kept still lead to their place: no anchor of the list is lost. New ones are added by
 * {@code -Dsandbank.docs=write}, which never removes any.
 */
class KeptAnchorsTest {

    private static final Path FILE = Path.of("src/test/resources/docs/anchors.txt");

    @Test
    void noAnchorIsLost_L8() throws IOException {
        Set<String> here = anchors();
        Set<String> kept = Files.exists(FILE) ? read() : new TreeSet<>();
        if ("write".equals(System.getProperty("sandbank.docs"))) {
            kept.addAll(here);
            Files.writeString(FILE, written(kept));
        }

        assertThat(here).as("lost anchors").containsAll(kept);
        assertThat(kept).as("new anchors: write them by -Dsandbank.docs=write").containsAll(here);
    }

    private static Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        OpenapiDocuments.of("http://bank.example").forEach((path, content) -> {
            if (path.contains("/") && path.endsWith(".json")) {
                String product = path.substring(0, path.indexOf('/'));
                ApiDocument document = ApiDocument.of(new String(content, StandardCharsets.UTF_8));
                AllAnchors.of(document).forEach(anchor -> anchors.add(product + "#" + anchor));
            }
        });
        return anchors;
    }

    /** One line for each operation: its anchors without the part that all have. */
    private static String written(Set<String> anchors) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (String anchor : anchors) {
            int dot = anchor.indexOf('.');
            String operation = dot < 0 ? anchor : anchor.substring(0, dot);
            List<String> line = lines.computeIfAbsent(operation, key -> new ArrayList<>());
            if (dot >= 0) {
                line.add(anchor.substring(dot));
            }
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((operation, parts) -> text.append(operation)
                .append(' ')
                .append(String.join(" ", parts))
                .append('\n'));
        return text.toString();
    }

    private static Set<String> read() throws IOException {
        Set<String> anchors = new TreeSet<>();
        for (String line : Files.readAllLines(FILE)) {
            String[] parts = line.split(" ", -1);
            if (!parts[0].endsWith("#error")) {
                anchors.add(parts[0]);
            }
            for (int i = 1; i < parts.length; i++) {
                anchors.add(parts[0] + parts[i]);
            }
        }
        return anchors;
    }
}
