package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.support.CsvText;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.mail.EmailAddress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** H65: {@code developer invite --file}. */
class InviteFileTest {

    private final Terminal terminal = new Terminal();
    private final DeskWorld world = new DeskWorld(terminal.installation.managed.stores());

    @TempDir
    private Path folder = Path.of("");

    /** H65: byte order mark, separators, line ends, columns in any order and case, blank lines, cells in quotes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,name,company\nann@example.com,Ann Tan,Corner\nbob@example.com,Bob Lim,\n",
                "\uFEFFName;EMAIL;Company\r\nAnn Tan;ann@example.com;Corner\r\nBob Lim;bob@example.com;\r\n",
                "company\tName\tE\u004Dail\nCorner\tAnn Tan\tann@example.com\n\n \t\t\n\tBob Lim\tbob@example.com",
                "\n\nname,email,company\n\"Ann Tan\",\"ann@example.com\",\"Corner\"\n\n\"Bob Lim\",bob@example.com,\n",
                "NAME , email, company\n\"Ann Tan\" , ann@example.com. ,Corner\nBob Lim,bob@example.com",
            })
    void tablesOfAllProgramsAreRead(String table) {
        Terminal.Result result = invite(table, "--json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.json().get("invited").asInt()).isEqualTo(2);
        assertThat(registration("ann@example.com").orElseThrow().applicant().company())
                .isEqualTo("Corner");
        assertThat(registration("bob@example.com").orElseThrow().applicant().name())
                .isEqualTo("Bob Lim");
    }

    /** H65, H66: the second run invites nobody twice; a double is one person; the apostrophe of an export goes. */
    @Test
    void secondRunInvitesNobodyTwice() {
        world.developer("dan");
        String table = CsvText.BOM
                + CsvText.line(List.of("email", "name", "company"))
                + CsvText.line(List.of("ann@example.com", "Ann", "=Corner"))
                + CsvText.line(List.of("ANN@example.com", "Ann again", ""))
                + CsvText.line(List.of("dan@example.com", "Dan", ""));
        Terminal.Result first = invite(table);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out())
                .contains("1 of 3 are invited.", "line 3: ANN@example.com is left", "line 4: dan@example.com is left");
        assertThat(registration("ann@example.com").orElseThrow().applicant().company())
                .isEqualTo("=Corner");
        int mails = world.mails().size();
        JsonNode second = invite(table, "--json").json();
        assertThat(second.get("invited").asInt()).isZero();
        assertThat(second.findValuesAsText("outcome")).containsExactly("expected", "expected", "has-account");
        assertThat(world.mails()).hasSize(mails);
    }

    /** H65: a fault in one line, and nobody is invited; the line is named; exit 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "email,name#ann@example.com,Ann#not an address,Bob|3|",
                "email,name#ann@example.com,Ann#bob@example.com,|3|Enter a name",
                "email,name#ann@example.com,Ann#bob@example.com,Bob,more|3|more cells than columns",
                "email,name,shoe#ann@example.com,Ann,42|1|'shoe'",
                "ann@example.com,Ann|1|'ann@example.com'",
                "email,company#ann@example.com,Corner|1|the column name is missing",
                "email,name,EMAIL#ann@example.com,Ann,x|1|comes twice",
                "email,name#ann@example.com,\"Ann#bob@example.com,Bob|2|",
                "``|1|the file is empty",
            })
    void oneFaultInvitesNobody(String table, int line, String told) {
        Terminal.Result result = invite(table.replace('#', '\n'), "--json");
        assertThat(result.exitCode()).isEqualTo(1);
        JsonNode fault = result.json().get("faults").get(0);
        assertThat(fault.get("line").asInt()).isEqualTo(line);
        assertThat(fault.get("fault").asText()).contains(told == null ? "" : told);
        assertThat(registration("ann@example.com")).isEmpty();
        assertThat(world.mails()).isEmpty();
        assertThat(invite(table.replace('#', '\n')).out()).contains("Nobody is invited", "line " + line + ":");
    }

    /** H65: Windows-1252 is refused with the line. */
    @Test
    void otherEncodingIsRefusedWithItsLine() {
        byte[] table =
                "email,name\nann@example.com,Ann\nbob@example.com,Jürgen\n".getBytes(Charset.forName("windows-1252"));
        Terminal.Result result = invite(table, "--json");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.json().get("faults").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(registration("ann@example.com")).isEmpty();
    }

    @Test
    void forbiddenCharacterIsRefusedWithItsLine() {
        Terminal.Result result = invite("email,name\nann@example.com,A\0n\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out() + result.err()).contains("line 2").contains("U+0000");
    }

    /** H65. */
    @Test
    void tenThousandAndOneRowsAreTooMany() {
        StringBuilder table = new StringBuilder("email,name\n");
        for (int i = 0; i <= 10_000; i++) {
            table.append("p").append(i).append("@example.com,Person\n");
        }
        Terminal.Result result = invite(table.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("line 10002: a file has at most 10,000 people");
        assertThat(world.mails()).isEmpty();
    }

    @Test
    void fileAndAddressExcludeEachOther() {
        assertThat(terminal.run("developer", "invite", "ann@example.com", "--name", "A", "--file", "x.csv")
                        .exitCode())
                .isEqualTo(2);
        assertThat(terminal.run("developer", "invite", "ann@example.com").exitCode())
                .isEqualTo(2);
        assertThat(terminal.run(
                                "developer",
                                "invite",
                                "--file",
                                folder.resolve("none.csv").toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(invite(new byte[4 * 1024 * 1024 + 1]).exitCode()).isEqualTo(2);
    }

    private Optional<Registration> registration(String email) {
        return terminal.installation.managed.stores().registrations().newestOf(new EmailAddress(email));
    }

    private Terminal.Result invite(String table, String... more) {
        return invite(table.getBytes(StandardCharsets.UTF_8), more);
    }

    private Terminal.Result invite(byte[] table, String... more) {
        Path file = folder.resolve("teams.csv");
        try {
            Files.write(file, table);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String[] words = new String[4 + more.length];
        words[0] = "developer";
        words[1] = "invite";
        words[2] = "--file";
        words[3] = file.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return terminal.run(words);
    }
}
