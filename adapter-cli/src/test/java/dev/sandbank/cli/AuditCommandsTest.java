package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandsTest {

    private final Terminal terminal = new Terminal();

    @Test
    void everyChangeIsListedWithWhoMadeIt() {
        String secret = secretOf(terminal.run("app", "create", "--name", "Shop", "--id", "shop", "--json"));
        terminal.run("app", "update", "shop", "--name", "Store", "--rate", "5");
        String second = secretOf(terminal.run("app", "rotate-secret", "shop", "--overlap", "1h", "--json"));
        terminal.run("space", "create", "yard", "--name", "Back yard");
        terminal.run("space", "clock", "yard", "--freeze", "2026-12-24T18:00:00Z");
        terminal.run("space", "reset", "yard");
        terminal.run("space", "delete", "yard", "--yes");
        terminal.run("app", "delete", "shop", "--yes");

        Terminal.Result result = terminal.run("audit", "list", "--json");

        assertThat(result.json().findValuesAsText("action"))
                .containsExactly(
                        "application-deleted",
                        "space-deleted",
                        "space-reset",
                        "space-clock-set",
                        "space-created",
                        "application-secret-rotated",
                        "application-changed",
                        "application-created");
        assertThat(facts(result)).contains("{\"changed\":\"name rateLimit\"}", "{\"overlap\":\"1h\"}");
        assertThat(facts(result)).contains("{\"now\":\"2026-12-24T18:00:00Z\"}", "{\"name\":\"Store\"}");
        assertThat(result.json().findValuesAsText("actor")).containsOnly("test");
        assertThat(result.out()).doesNotContain(secret, second);
    }

    @Test
    void whatChangesNothingIsNotRecorded() {
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");
        terminal.run("app", "update", "shop", "--name", "Shop");
        terminal.run("app", "delete", "other", "--yes");
        terminal.run("space", "create", "default");
        terminal.run("space", "delete", "default", "--yes");
        terminal.run("app", "unlock", "shop");

        assertThat(terminal.run("audit", "list", "--json").json()).hasSize(1);
    }

    @Test
    void listIsFilteredAndPaged() {
        for (String id : List.of("one", "two", "three")) {
            terminal.run("app", "create", "--name", id, "--id", id);
        }
        assertThat(targets("--target", "two")).containsExactly("two");
        assertThat(targets("--limit", "2")).containsExactly("three", "two");
        assertThat(targets("--limit", "2", "--before", "2")).containsExactly("one");
        assertThat(targets("--actor", "nobody")).isEmpty();
        assertThat(targets("--action", "space-reset")).isEmpty();
        assertThat(targets("--since", "2026-11-03T12:00:00Z")).hasSize(3);
        assertThat(targets("--until", "2026-11-03T12:00:00Z")).isEmpty();
        assertThat(terminal.run("audit", "list", "--target", "four").out())
                .contains("No change is recorded that fits.");
        assertThat(terminal.run("audit", "list", "--target", "two").out())
                .contains("NUMBER", "application-created", "two", "test (program)", "name: two, space: default");
    }

    /** H66. */
    @Test
    void exportIsSafeInCsvAndExactInJson() {
        terminal.run("app", "create", "--name", "=1+1,\"x\"", "--id", "one");
        terminal.run("app", "create", "--name", "Two", "--id", "two");

        String csv = terminal.run("audit", "export", "--target", "one").out();
        assertThat(csv).startsWith("\uFEFF\"number\",\"time\",");
        assertThat(csv.split("\r\n", -1)).hasSize(3);
        assertThat(csv).contains("\"1\",", "\"program\",\"test\",\"application-created\",\"one\",\"\",");
        assertThat(csv).contains("name: =1+1,\"\"x\"\", space: default");
        Terminal.Result json = terminal.run("audit", "export", "--json");
        assertThat(json.json().findValuesAsText("target")).containsExactly("two", "one");
        assertThat(json.json().findValuesAsText("name")).containsExactly("Two", "=1+1,\"x\"");
        assertThat(terminal.run("audit", "export", "--from", "192.0.2.7", "--json")
                        .json())
                .isEmpty();
    }

    @Test
    void endOfTheLogThatWasKeptIsFoundAgain() {
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");
        String head =
                terminal.run("audit", "verify", "--json").json().get("head").asText();
        terminal.run("app", "delete", "shop", "--yes");

        assertThat(head).matches("1:[0-9a-f]{64}");
        assertThat(terminal.run("audit", "verify", "--expect", head).out()).contains("entries: 2.");
    }

    @Test
    void endThatTheLogNeverHadIsRefused() {
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");
        String zeros = "0".repeat(64);

        Terminal.Result other = terminal.run("audit", "verify", "--expect", "1:" + zeros);
        Terminal.Result longer = terminal.run("audit", "verify", "--expect", "5:" + zeros);

        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).contains("not the audit log that had the expected end", "up to number 1");
        assertThat(longer.exitCode()).isEqualTo(1);
        assertThat(longer.err()).contains("entry 2 of the audit log", "up to 1 the log is sound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --limit 0",
                "list --limit 1001",
                "list --action nothing",
                "list --since yesterday",
                "verify --expect 1:abc"
            })
    void wrongValuesAreWrongUsage(String arguments) {
        assertThat(terminal.run(("audit " + arguments).split(" ")).exitCode()).isEqualTo(2);
    }

    private List<String> targets(String... options) {
        String[] command = new String[options.length + 3];
        System.arraycopy(new String[] {"audit", "list", "--json"}, 0, command, 0, 3);
        System.arraycopy(options, 0, command, 3, options.length);
        return terminal.run(command).json().findValuesAsText("target");
    }

    private static List<String> facts(Terminal.Result result) {
        return result.json().findValues("facts").stream()
                .map(JsonNode::toString)
                .toList();
    }

    private static String secretOf(Terminal.Result created) {
        return created.json().get("clientSecret").asText();
    }
}
