package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.node.Node;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NodeListTest {

    private static final Instant STARTED = Instant.parse("2026-03-01T12:00:00Z");

    private final Terminal terminal = new Terminal();

    @Test
    void serversAreListedWithTheOneThatLeads() {
        add("alpha:8080", 1, true);
        add("beta:8080", 2, false);
        add("gamma:8080", 6, true);

        JsonNode list = terminal.run("node", "list", "--json").json();

        assertThat(list.findValuesAsText("node")).containsExactly("alpha:8080", "beta:8080", "gamma:8080");
        assertThat(list.findValuesAsText("state")).containsExactly("leads", "runs", "gone");
        assertThat(list.get(2).get("silentSeconds").asInt()).isEqualTo(6);
        assertThat(terminal.run("node", "list").out())
                .startsWith("NODE")
                .contains("beta:8080")
                .contains("6 s ago");
    }

    @Test
    void noServerIsAnEmptyList() {
        assertThat(terminal.run("node", "list", "--json").json()).isEmpty();
    }

    private void add(String name, int silentSeconds, boolean leads) {
        terminal.installation.nodes.add(new Node(name, "1.2", STARTED, Duration.ofSeconds(silentSeconds), leads));
    }
}
