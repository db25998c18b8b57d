package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallsCommandsTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void call() {
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");
        terminal.run("app", "create", "--name", "Bar", "--id", "bar");
        terminal.installation
                .managed
                .stores()
                .callEntries()
                .add(List.of(
                        CallEntryFixture.answered("one", new ClientId("shop"), NOON),
                        CallEntryFixture.entry("two", new ClientId("shop"), NOON.plusSeconds(60), true, 403),
                        CallEntryFixture.entry("three", new ClientId("bar"), NOON.plusSeconds(90), false, 401)));
    }

    @Test
    void callsAreListedAndFiltered() {
        assertThat(ids()).containsExactly("three", "two", "one");
        assertThat(ids("--app", "shop")).containsExactly("two", "one");
        assertThat(ids("--status", "4xx")).containsExactly("three", "two");
        assertThat(ids("--status", "401")).containsExactly("three");
        assertThat(ids("--operation", "cards")).isEmpty();
        assertThat(ids("--since", "2026-11-03T12:01:00Z", "--until", "2026-11-03T12:01:30Z"))
                .containsExactly("two");
        assertThat(ids("--limit", "1", "--before", "3")).containsExactly("two");
        assertThat(ids("--limit", "1", "--before", "30000000000")).containsExactly("three");
        assertThat(terminal.run("calls", "list", "--before", "x").err()).contains("is not a whole number");
        assertThat(terminal.run("calls", "list").out())
                .contains("CALL ID", "three", "bar (named only)", "accounts", "401", "AUTHORIZATION_MISSING", "1.50");
        assertThat(terminal.run("calls", "list", "--app", "none").out()).contains("No call is kept that fits.");
        assertThat(terminal.run("calls", "list", "--status", "9xx").exitCode()).isEqualTo(2);
        assertThat(terminal.run("calls", "list", "--limit", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void callIsShownWithItsPath() {
        Terminal.Result shown = terminal.run("calls", "show", "three");

        assertThat(shown.out())
                .contains("bar (named only, not authenticated)", "GET /v1/accounts", "AUTHORIZATION_MISSING")
                .contains("authenticate", "refused", "a token", "no token", "not-reached");
        JsonNode json = terminal.run("calls", "show", "three", "--json").json();
        assertThat(json.at("/path/1/outcome").asText()).isEqualTo("refused");
        assertThat(json.path("authenticated").asBoolean(true)).isFalse();
        assertThat(terminal.run("calls", "show", "one").out())
                .contains("Market", "sg")
                .doesNotContain("OUTCOME");
    }

    /** A call that came meanwhile follows, once; a filter holds for it too. */
    @Test
    void callsAreFollowed() {
        Iterator<String> coming = List.of("four", "five").iterator();
        terminal.installation.whileWaiting = () -> {
            if (!coming.hasNext()) {
                return false;
            }
            add(CallEntryFixture.entry(coming.next(), new ClientId("shop"), NOON.plusSeconds(99), true, 429));
            add(CallEntryFixture.answered("well" + coming.hasNext(), new ClientId("bar"), NOON));
            return true;
        };
        Terminal.Result result = terminal.run("calls", "list", "--follow", "--status", "4xx", "--limit", "1");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines())
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("2026-11-03T12:01:30Z  401  bar (named only)  accounts  1.50 ms  AUTHORIZATION_MISSING");
        assertThat(result.out().lines().skip(1)).allMatch(line -> line.contains("  429  shop  accounts"));
        assertThat(terminal.run("calls", "list", "--follow", "--before", "3").exitCode())
                .isEqualTo(2);
        assertThat(terminal.run("calls", "list", "--follow", "--until", "2026-11-03T12:00:00Z")
                        .err())
                .contains("--follow goes on with new calls");
    }

    private void add(CallEntry entry) {
        terminal.installation.managed.stores().callEntries().add(List.of(entry));
    }

    @Test
    void callThatIsNotKeptIsRefused() {
        Terminal.Result result = terminal.run("calls", "show", "four");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no call with the id four is kept", "keep-calls");
    }

    private List<String> ids(String... options) {
        String[] command = new String[options.length + 3];
        System.arraycopy(new String[] {"calls", "list", "--json"}, 0, command, 0, 3);
        System.arraycopy(options, 0, command, 3, options.length);
        return terminal.run(command).json().findValuesAsText("id");
    }
}
