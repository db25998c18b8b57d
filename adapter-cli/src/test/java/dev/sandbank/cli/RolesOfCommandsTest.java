package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.cli.line.Session;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Who may do what at the command line, as a table. The operator of the machine is the only caller: what they change is
 * recorded under their name, and the rules that hold for everybody hold for them.
 */
class RolesOfCommandsTest {

    private static final Set<String> GROUPS =
            Set.of("admin", "developer", "team", "contact", "production", "audit", "calls", "mail");

    /** Columns: command; reads, writes or refused; what it names; what it names that there is not; what it says then. */
    private static final String TABLE = """
            admin create           | writes  | bob@example.com            | eve@example.com      | nobody has an account
            developer list         | reads   |                            |                      |
            developer show         | reads   | bob                        | nobody               | sandbank developer list
            developer approve      | writes  | asking@example.com         | nobody               | sandbank developer list
            developer decline      | writes  | asking@example.com         | nobody               | sandbank developer list
            developer invite       | writes  | eve@example.com --name Eve |                      |
            developer resend       | writes  | invited@example.com        | nobody               | sandbank developer list
            developer suspend      | writes  | bob                        | nobody               | sandbank developer list
            developer resume       | writes  | out                        | nobody               | sandbank developer list
            developer delete       | writes  | bob --yes                  | nobody --yes         | sandbank developer list
            developer reset-factor | refused | bob                        | nobody               | sandbank developer list
            team list              | reads   |                            |                      |
            team show              | reads   | TEAM                       | 0000000000000000     | sandbank team list
            contact list           | reads   |                            |                      |
            contact show           | reads   | CONTACT                    | 0000000000000000     | sandbank contact list
            contact answer         | writes  | CONTACT --text Yes         | 0000000000000000 --text Yes | sandbank contact list
            contact close          | writes  | CONTACT                    | 0000000000000000     | sandbank contact list
            production list        | reads   |                            |                      |
            production show        | reads   | REQUEST                    | 0000000000000000     | sandbank production list
            production decide      | writes  | REQUEST --approve          | 0000000000000000 --approve | sandbank production list
            audit list             | reads   |                            |                      |
            audit export           | reads   |                            |                      |
            audit verify           | reads   |                            |                      |
            calls list             | reads   |                            |                      |
            calls show             | reads   | CALL                       | aaaaaaaaaaaaaaaaaaaaaaaa | no call with the id
            mail list              | reads   |                            |                      |
            mail show              | reads   | MAIL                       | aaaaaaaaaaaaaaaaaaaaaa | there is no mail
            """;

    private record Row(String command, String kind, String known, String unknown, String told) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }

        @Override
        public String toString() {
            return command;
        }
    }

    private static Stream<Row> rows() {
        return TABLE.lines().map(Row::of);
    }

    private static Stream<Row> rowsThatName() {
        return rows().filter(row -> !row.unknown().isEmpty());
    }

    /** The commands come from the tree, so that a new one without a row is found. */
    @Test
    void everyCommandOfTheHubHasARow() {
        CommandLine root = CommandTree.of(new Session(new InMemoryInstallation(), Reader.nullReader()), "completion");
        List<String> commands = GROUPS.stream()
                .flatMap(group ->
                        Objects.requireNonNull(root.getSubcommands().get(group)).getSubcommands().keySet().stream()
                                .map(command -> group + " " + command))
                .toList();

        assertThat(rows().map(Row::command)).containsExactlyInAnyOrderElementsOf(commands);
    }

    /** SECURITY-CASES 85: what changes something is recorded under the name of the operator; what reads, is not. */
    @ParameterizedTest
    @MethodSource("rows")
    void case85OperatorIsRecordedForEveryChange(Row row) {
        CommandScene scene = new CommandScene();
        int before = scene.entries().size();

        Terminal.Result result = scene.run(row.command() + " " + row.known());

        assertThat(result.exitCode()).as(result.err()).isEqualTo(row.kind().equals("refused") ? 1 : 0);
        var added = scene.entries().subList(before, scene.entries().size());
        assertThat(added.isEmpty()).isEqualTo(!row.kind().equals("writes"));
        assertThat(added)
                .allSatisfy(entry -> assertThat(entry.event().actor().id()).isEqualTo("test"));
    }

    @ParameterizedTest
    @MethodSource("rowsThatName")
    void unknownIdIsRefusedWithTheNextStepAndChangesNothing(Row row) {
        CommandScene scene = new CommandScene();
        var before = scene.entries();

        Terminal.Result result = scene.run(row.command() + " " + row.unknown());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains(row.told());
        assertThat(scene.entries()).isEqualTo(before);
    }

    /** H52, H53: no command leaves a team without owner, or the hub without administrator. */
    @ParameterizedTest
    @MethodSource("rows")
    void h53NoCommandTakesAwayTheLastOwnerOrAdministrator(Row row) {
        for (String last : List.of("ann", "olu")) {
            CommandScene scene = new CommandScene();
            String line = row.command() + " " + row.known().replace("bob", last);

            Terminal.Result result = scene.run(line);

            if (List.of("developer suspend", "developer delete").contains(row.command())) {
                assertThat(result.exitCode()).as(line).isEqualTo(1);
            }
            assertThat(scene.hasOwner()).as(line).isTrue();
            assertThat(scene.hasAdministrator()).as(line).isTrue();
        }
    }
}
