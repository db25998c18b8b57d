package dev.sandbank.http.hub.docs.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private final FileNames names = new FileNames(Set.of("folder"));

    @Test
    void namesAreSafeOnEverySystem_L23() {
        List<String> made = List.of(
                        "a/b\\c:d*e?f\"g<h>i|j",
                        "CON",
                        "nul",
                        "COM1 port",
                        "..",
                        "../../etc/passwd",
                        "ends with a dot.",
                        " blank ",
                        "\u6f22\u5b57",
                        "\u0000",
                        "x".repeat(300))
                .stream()
                .map(names::of)
                .toList();

        assertThat(made)
                .allSatisfy(name -> assertThat(name)
                        .matches("[A-Za-z0-9 ,'()_-]{1,90}")
                        .isEqualTo(name.strip())
                        .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)( .*)?"))
                .contains("a-b-c-d-e-f-g-h-i-j", "request CON")
                .doesNotHaveDuplicates();
    }

    @Test
    void namesAreUniqueWhereCaseDoesNotCount_L23() {
        assertThat(List.of("Read", "READ", "read", "Folder").stream().map(names::of))
                .containsExactly("Read", "READ 2", "read 3", "Folder 2");
    }

    @Test
    void accentsAreLeftOut() {
        assertThat(names.of("Caf\u00e9")).isEqualTo("Cafe");
    }
}
