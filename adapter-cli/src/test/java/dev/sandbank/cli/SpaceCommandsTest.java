package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceCommandsTest {

    private final Terminal terminal = new Terminal();

    @Test
    void aCreatedSpaceIsToldToScriptsAsJson() {
        JsonNode space = terminal.run("space", "create", "ci", "--name", "Nightly tests", "--seed", "winter", "--json")
                .json();

        assertThat(space.toString())
                .isEqualTo("{\"space\":\"ci\",\"name\":\"Nightly tests\",\"seed\":\"winter\",\"clock\":\"follows\","
                        + "\"offsetSeconds\":null,\"now\":\"2026-11-03T12:00:00Z\",\"createdAt\":\"2026-11-03T12:00:00Z\","
                        + "\"holidaysKnownUntil\":\"2027-12-31\"}");
    }

    @Test
    void aCreatedSpaceIsShownToPeople() {
        assertThat(terminal.run("space", "create", "ci").out())
                .contains("Space created.")
                .contains("seed       default")
                .contains("clock      follows the wall clock");
    }

    @Test
    void listBeginsWithTheDefaultSpace() {
        terminal.run("space", "create", "ci");

        assertThat(terminal.run("space", "list").out().lines()).hasSize(3);
        assertThat(terminal.run("space", "list", "--json").json().findValuesAsText("space"))
                .containsExactly("default", "ci");
    }

    @Test
    void aTakenNameIsRefused() {
        Terminal.Result result = terminal.run("space", "create", "default");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("sandbank: there is a space default already" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --advance 3d                       | offset  | 2026-11-06T12:00:00Z
            --back 3d                          | offset  | 2026-10-31T12:00:00Z
            --set 2026-12-24T18:00:00+08:00    | offset  | 2026-12-24T10:00:00Z
            --freeze                           | frozen  | 2026-11-03T12:00:00Z
            --freeze 2027-01-01T00:00:00Z      | frozen  | 2027-01-01T00:00:00Z
            --follow                           | follows | 2026-11-03T12:00:00Z
            """)
    void theClockIsMovedStoppedAndFreed(String options, String clock, String now) {
        terminal.run("space", "create", "ci");

        ObjectNode space = (ObjectNode) terminal.run(("space clock ci " + options.strip() + " --json").split(" "))
                .json();

        assertThat(space.get("clock").asText()).isEqualTo(clock);
        assertThat(space.get("now").asText()).isEqualTo(now);
        assertThat(space.remove(List.of("done", "refused"))).hasSize(8);
        assertThat(terminal.run("space", "show", "ci", "--json").json()).isEqualTo(space);
    }

    /** M38. */
    @Test
    void m38TheEndOfTheKnownHolidaysIsShown() {
        terminal.run("space", "create", "ci");

        assertThat(terminal.run("space", "show", "ci").out()).contains("known until 2027-12-31");
        assertThat(terminal.run("space", "show", "ci", "--json")
                        .json()
                        .get("holidaysKnownUntil")
                        .asText())
                .isEqualTo("2027-12-31");
    }

    @Test
    void aMovedClockIsToldInWords() {
        terminal.run("space", "create", "ci");

        assertThat(terminal.run("space", "clock", "ci", "--advance", "3d").out())
                .contains("clock      3d ahead");
        assertThat(terminal.run("space", "clock", "ci", "--back", "5d").out()).contains("clock      2d behind");
        assertThat(terminal.run("space", "clock", "ci", "--freeze").out()).contains("clock      stands still");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "space clock default",
                "space clock default --advance 3d --follow",
                "space clock default --advance soon",
                "space clock default --set tomorrow",
                "space clock default --freeze tomorrow",
                "space create Nightly",
                "space create ci --seed Winter",
                "space create",
                "space"
            })
    void wrongUsageIsToldApart(String command) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isNotBlank();
    }

    @Test
    void aTimeOutOfRangeIsRefused() {
        Terminal.Result result = terminal.run("space", "clock", "default", "--advance", "999999999d");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("from 2000 to 2199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "reset", "delete", "clock"})
    void anUnknownSpaceIsRefusedWithTheCommandThatCreatesIt(String verb) {
        Terminal.Result result = verb.equals("clock")
                ? terminal.run("space", verb, "nowhere", "--follow")
                : terminal.run("space", verb, "nowhere");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no space nowhere", "sandbank space create nowhere");
    }

    @Test
    void anApplicationNeedsASpaceThatExists() {
        Terminal.Result refused = terminal.run("app", "create", "--name", "Shop", "--space", "ci");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("sandbank space create ci");

        terminal.run("space", "create", "ci");
        JsonNode app = terminal.run("app", "create", "--name", "Shop", "--id", "shop", "--space", "ci", "--json")
                .json();
        assertThat(app.get("space").asText()).isEqualTo("ci");
        assertThat(terminal.run("app", "list").out()).contains("SPACE").contains("  ci  ");
    }

    @Test
    void anApplicationIsMoved() {
        terminal.run("space", "create", "ci");
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");

        JsonNode moved =
                terminal.run("app", "update", "shop", "--space", "ci", "--json").json();

        assertThat(moved.get("space").asText()).isEqualTo("ci");
        assertThat(terminal.run("app", "update", "shop", "--space", "nowhere").exitCode())
                .isEqualTo(1);
    }

    @Test
    void aSpaceWithApplicationsIsNotDeletedAndTheReaderIsToldWhatToDo() {
        terminal.run("space", "create", "ci");
        terminal.run("app", "create", "--name", "Shop", "--id", "shop", "--space", "ci");

        Terminal.Result refused = terminal.run("space", "delete", "ci", "--yes");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("space ci still has applications (1)", "sandbank app list", "sandbank app update ID --space");
        terminal.run("app", "update", "shop", "--space", "default");
        JsonNode deleted =
                terminal.run("space", "delete", "ci", "--yes", "--json").json();
        assertThat(deleted.get("space").asText()).isEqualTo("ci");
        assertThat(deleted.get("deleted").asBoolean()).isTrue();
        assertThat(terminal.run("space", "show", "ci").exitCode()).isEqualTo(1);
    }

    @Test
    void deletingAsksForTheName() {
        terminal.run("space", "create", "ci");

        assertThat(terminal.answering("yes\n", "space", "delete", "ci").exitCode())
                .isEqualTo(1);
        assertThat(terminal.answering("", "space", "delete", "ci").exitCode()).isEqualTo(1);
        assertThat(terminal.answering("ci\n", "space", "delete", "ci").exitCode())
                .isZero();
    }

    @Test
    void theDefaultSpaceIsResetAndNeverDeleted() {
        Terminal.Result refused = terminal.run("space", "delete", "default", "--yes");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("sandbank space reset default");
        assertThat(terminal.run("space", "reset", "default").out()).contains("its tokens stay");
        JsonNode reset =
                terminal.run("space", "reset", "default", "--tokens", "--json").json();
        assertThat(reset.get("space").asText()).isEqualTo("default");
        assertThat(reset.get("reset").asBoolean()).isTrue();
        assertThat(reset.get("tokens").asBoolean()).isTrue();
    }

    @Test
    void aCustomerIsShownAsASpaceHasThem() {
        terminal.run("space", "create", "ci", "--seed", "winter");
        JsonNode here = customer();
        JsonNode there = customer("--space", "ci");

        assertThat(there.get("name")).isNotEqualTo(here.get("name"));
        assertThat(there.findValues("accountId")).doesNotContainAnyElementsOf(here.findValues("accountId"));
        assertThat(there.get("password")).isEqualTo(here.get("password"));
    }

    private JsonNode customer(String... more) {
        String[] command = {"customer", "show", "SandboxUser1", "--market", "sg", "--json"};
        return terminal.run(Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new))
                .json();
    }
}
