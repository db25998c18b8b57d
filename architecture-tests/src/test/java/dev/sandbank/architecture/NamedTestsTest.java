package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A document that names a test as its proof names one that exists. */
class NamedTestsTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)`");

    @Test
    void everyTestThatADocumentNamesExists() {
        Map<String, String> texts = SourceTree.texts();
        Set<String> existing = texts.keySet().stream()
                .filter(path -> path.endsWith("Test.java"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length()))
                .collect(Collectors.toSet());
        texts.forEach((path, text) -> {
            if (path.endsWith(".md")) {
                assertThat(existing).as(path).containsAll(named(text));
            }
        });
        assertThat(named(texts.getOrDefault("docs/FAULTS.md", ""))).contains("SlowReadersTest");
    }

    private static SortedSet<String> named(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
